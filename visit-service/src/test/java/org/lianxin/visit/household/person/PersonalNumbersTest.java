package org.lianxin.visit.household.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

@QuarkusTest
class PersonalNumbersTest extends ServiceTest {
    private final String identity = Numbers.identity();
    private final String mobile = Numbers.mobile();

    @Inject
    EntityManager database;

    @Test
    void areMaskedInEveryAnswer() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community, person, identity, mobile);
        for (var address : List.of("/api/v1/households/" + household, "/api/v1/households?community=" + community)) {
            cadre(lead)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString(identity.substring(14)))
                    .body(not(containsString(identity)))
                    .body(not(containsString(mobile)));
        }
        cadre(lead)
                .get("/api/v1/residents/" + person)
                .then()
                .statusCode(200)
                .body(
                        "person.identityNumber",
                        equalTo(identity.substring(0, 4) + "**********" + identity.substring(14)))
                .body("person.phone", equalTo(mobile.substring(0, 3) + "****" + mobile.substring(7)))
                .body("household", equalTo(household.toString()));
    }

    @Test
    void stayWhenARequestDoesNotGiveThem() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community, person, identity, mobile);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(body(community, person, null, null))
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(200)
                .body("members[0].identityNumber", containsString("****"))
                .body("members[0].phone", containsString("****"));
    }

    @Test
    void findPeopleInScopeOnlyAndOnlyWhole() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, person, identity, mobile);
        for (var wanted : List.of(
                Map.of("identityNumber", identity.toLowerCase(java.util.Locale.ROOT)),
                Map.of("phone", "+86 " + mobile.substring(0, 3) + " " + mobile.substring(3)))) {
            cadre(lead)
                    .body(wanted)
                    .post("/api/v1/residents/look-ups")
                    .then()
                    .statusCode(200)
                    .body("person.id", equalTo(List.of(person.toString())));
            supervisor().body(wanted).post("/api/v1/residents/look-ups").then().body("", hasSize(1));
            cadre(aLeadOf(aCommunity()))
                    .body(wanted)
                    .post("/api/v1/residents/look-ups")
                    .then()
                    .statusCode(200)
                    .body("", empty());
        }
        cadre(lead)
                .body(Map.of("identityNumber", Numbers.identity()))
                .post("/api/v1/residents/look-ups")
                .then()
                .body("", empty());
    }

    @Test
    void areShownInClearForAReasonThatIsKept() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, person, identity, mobile);
        var address = "/api/v1/residents/" + person + "/disclosure";
        var request = Map.of("field", "PHONE", "reason", "电话回访补助到账情况");

        cadre(lead).body(request).post(address).then().statusCode(200).body("value", equalTo("+86" + mobile));
        cadre(lead)
                .body(Map.of("field", "IDENTITY_NUMBER", "reason", "核对低保申请"))
                .post(address)
                .then()
                .body("value", equalTo(identity));
        assertEquals(
                2L,
                database.createNativeQuery(
                                "select count(*) from resident_disclosure where resident = :id and shown_to = :by")
                        .setParameter("id", person)
                        .setParameter("by", lead)
                        .getSingleResult());

        cadre(lead)
                .body(Map.of("field", "PHONE"))
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        cadre(lead)
                .body(Map.of("field", "PHONE", "reason", "好奇"))
                .post(address)
                .then()
                .statusCode(400);
        cadre(lead)
                .body(Map.of("field", "NAME", "reason", "核对申请"))
                .post(address)
                .then()
                .statusCode(400);
        cadre(aLeadOf(aCommunity())).body(request).post(address).then().statusCode(404);
        inRegion(Role.INSPECTOR, REGION).body(request).post(address).then().statusCode(403);
    }

    @Test
    void thatAreNotThereCannotBeShown() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, person, null, mobile);
        cadre(lead)
                .body(Map.of("field", "IDENTITY_NUMBER", "reason", "核对低保申请"))
                .post("/api/v1/residents/" + person + "/disclosure")
                .then()
                .statusCode(404);
    }

    @Test
    void areRefusedWhenTheyCannotBeOnes() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var digit = identity.charAt(17);
        var wrong = identity.substring(0, 17) + (digit == '1' ? '2' : '1');
        cadre(lead)
                .body(body(community, UUID.randomUUID(), wrong, mobile))
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("members[0].identityNumber"));
        cadre(lead)
                .body(body(community, UUID.randomUUID(), identity, "12345"))
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("members[0].phone"));
        cadre(lead)
                .body(Map.of("identityNumber", identity, "phone", mobile))
                .post("/api/v1/residents/look-ups")
                .then()
                .statusCode(400);
        cadre(lead).body(Map.of()).post("/api/v1/residents/look-ups").then().statusCode(400);
    }

    @Test
    void areSealedInTheDatabase() {
        var person = UUID.randomUUID();
        var community = aCommunity();
        registered(aLeadOf(community), community, person, identity, mobile);
        var row = (Object[])
                database.createNativeQuery("select name, identity_number, phone from resident where id = :id")
                        .setParameter("id", person)
                        .getSingleResult();
        for (var secret : List.of("陈秘密", identity, mobile)) {
            for (var column : row) {
                assertFalse(new String((byte[]) column, StandardCharsets.UTF_8).contains(secret));
            }
        }
    }

    private UUID registered(String lead, String community, UUID person, String identity, String mobile) {
        var id = UUID.randomUUID();
        cadre(lead)
                .body(body(community, person, identity, mobile))
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private Map<String, Object> body(String community, UUID person, String identity, String mobile) {
        var member = new HashMap<String, Object>(Map.of("id", person, "name", "陈秘密", "relation", "户主"));
        if (identity != null) {
            member.put("identityNumber", identity);
        }
        if (mobile != null) {
            member.put("phone", mobile);
        }
        var body = householdBody(community, "NORMAL");
        body.put("members", List.of(member));
        return body;
    }
}
