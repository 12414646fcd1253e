package org.lianxin.visit.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

@QuarkusTest
class ErasureTest extends ServiceTest {
    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    EntityManager database;

    @Test
    void ofOnePersonLeavesTheOthers() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        var request = erasureOf(lead, person);
        cadre(lead)
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(403);
        supervisor()
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(200)
                .body("status", equalTo("CARRIED_OUT"))
                .body("words", equalTo(null));
        cadre(lead).get("/api/v1/residents/" + person).then().statusCode(404);
        cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .body("members.name", equalTo(List.of("陈旁人")))
                .body("vulnerable", equalTo(false))
                .body(not(containsString("陈本人")));
        cadre(lead)
                .get("/api/v1/households/" + household + "/history")
                .then()
                .body("members.name", equalTo(List.of("", "陈旁人")));
        assertTrue(published.typesOf(household).contains("resident.erased.v1"));
        supervisor().get("/api/v1/privacy-requests/" + request).then().statusCode(200);
        supervisor()
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(409);
    }

    @Test
    void ofTheLastOneErasesTheHouseholdAndAllThatWasSaidOfIt() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        assess(lead, household);
        execute(erasureOf(lead, person));
        execute(erasureOf(lead, other));
        cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .statusCode(200)
                .body("status", equalTo("ERASED"))
                .body("address", equalTo(""))
                .body("members", hasSize(0))
                .body("riskReasons", hasSize(0));
        cadre(lead)
                .get("/api/v1/households/" + household + "/conditions")
                .then()
                .body("items[0].erased", equalTo(true))
                .body("items[0].answers", equalTo(Map.of()));
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .body("items", hasSize(0));
        assertTrue(published.typesOf(household).contains("household.erased.v1"));
        assertEquals(
                false,
                published.of(household).stream()
                        .filter(event -> event.has("active"))
                        .toList()
                        .getLast()
                        .path("active")
                        .asBoolean());
        for (var table : List.of("resident_disclosure", "resident_group", "resident_link_code")) {
            assertEquals(
                    0L,
                    database.createNativeQuery("select count(*) from " + table + " where resident in (:one, :other)")
                            .setParameter("one", person)
                            .setParameter("other", other)
                            .getSingleResult());
        }
        cadre(lead)
                .header("If-Match", "*")
                .body(householdBody(community, "KEY"))
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(409)
                .body("type", endsWith(":household-not-active"));
    }

    @Test
    void waitsForHelpThatIsUnderWay() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        String only = cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .extract()
                .path("members[0].id");
        var visit = visitBody("HOME", community, household);
        var need = UUID.randomUUID();
        visit.put("needs", List.of(need(need)));
        cadre(lead)
                .body(visit)
                .put("/api/v1/visits/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        cadre(lead)
                .body(Map.of("template", "SIMPLE"))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201);
        var request = erasureOf(lead, UUID.fromString(only));
        supervisor()
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(409)
                .body("type", endsWith(":erasure-hindered"));
        cadre(lead).get("/api/v1/privacy-requests/" + request).then().body("status", equalTo("RECEIVED"));
    }

    @Test
    void waitsWhileAnInspectorHoldsTheHousehold() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = registered(lead, community);
        var inspector = inRegion(Role.INSPECTOR, REGION);
        var hold = inspector
                .body(Map.of("household", household, "reason", "核查案件 2026-17"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var request = erasureOf(lead, person);
        supervisor()
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(409)
                .body("type", endsWith(":legal-hold"))
                .body(not(containsString("2026-17")));
        inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("reason", "案件已结"))
                .post("/api/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200);
        execute(request);
    }

    private void execute(String request) {
        supervisor()
                .post("/api/v1/privacy-requests/" + request + "/execution")
                .then()
                .statusCode(200);
    }

    private String erasureOf(String lead, UUID resident) {
        return cadre(lead)
                .body(Map.of("kind", "ERASURE", "words", "本人申请删除"))
                .post("/api/v1/residents/" + resident + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void assess(String lead, UUID household) {
        var answers = Map.of(
                "HOUSING_KIND",
                "FLAT",
                "HOUSING_TENURE",
                "OWNED",
                "HOUSING_SAFETY",
                "SAFE",
                "WATER",
                "TAP",
                "FOOD",
                "ENOUGH",
                "INCOME_SOURCES",
                List.of("PENSION"),
                "ILLNESS",
                "NONE",
                "DISABILITY",
                "NONE",
                "OUT_OF_SCHOOL",
                false);
        cadre(lead)
                .body(Map.of(
                        "form",
                        "LIVING_CONDITIONS",
                        "version",
                        1,
                        "assessedOn",
                        today().toString(),
                        "answers",
                        answers))
                .put("/api/v1/households/" + household + "/conditions/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private UUID registered(String lead, String community) {
        var body = householdBody(community, "KEY");
        body.put(
                "members",
                List.of(
                        Map.of(
                                "id",
                                person,
                                "name",
                                "陈本人",
                                "relation",
                                "户主",
                                "phone",
                                Numbers.mobile(),
                                "identityNumber",
                                Numbers.identity(),
                                "groups",
                                List.of("DISABLED")),
                        Map.of("id", other, "name", "陈旁人", "relation", "配偶")));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        cadre(lead)
                .body(Map.of("field", "PHONE", "reason", "电话回访"))
                .post("/api/v1/residents/" + person + "/disclosure")
                .then()
                .statusCode(200);
        cadre(lead).post("/api/v1/residents/" + person + "/link-codes").then().statusCode(200);
        return id;
    }
}
