package org.lianxin.visit.household.roll;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class RollTest extends ServiceTest {
    private static final String HEADER =
            "community,number,person,address,name,relation,groups,since,identityNumber,phone,risk,riskReasons\n";

    @Inject
    EntityManager database;

    @Test
    void registersHouseholdsWithTheirPeople() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var identity = Numbers.identity();
        var list = HEADER
                + community + ",0001,1,清波街道12号401,王小明,户主,ELDERLY_ALONE;DISABLED,2024-03-01," + identity
                + ",13805710000,KEY,独居\n"
                + community + ",0001,2,,李小红,配偶,,,,,,\n"
                + community + ",0002,1,清波街道12号402,赵大力,户主,,,,,,\n";
        taken(list).body("created", equalTo(3)).body("refused", equalTo(0));
        cadre(lead)
                .get("/api/v1/households?community=" + community + "&group=DISABLED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].members.name", equalTo(List.of("王小明", "李小红")))
                .body("items[0].members[0].groupHistory.source", equalTo(List.of("IMPORT", "IMPORT")))
                .body("items[0].members[0].phone", equalTo("138****0000"))
                .body("items[0].risk", equalTo("KEY"))
                .body("items[0].riskReasons", equalTo(List.of("独居")));
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .body("items", hasSize(2));
        cadre(lead)
                .body(Map.of("identityNumber", identity))
                .post("/api/v1/residents/look-ups")
                .then()
                .body("", hasSize(1));
        taken(list).body("created", equalTo(0)).body("unchanged", equalTo(3));
    }

    @Test
    void triesDry() {
        var community = aCommunity();
        aLeadOf(community);
        csv(HEADER + community + ",0001,1,清波街道12号,王小明,户主,,,,,,\n", "?dryRun=true")
                .body("created", equalTo(1));
        supervisor().get("/api/v1/households?community=" + community).then().body("items", hasSize(0));
    }

    @Test
    void judgesEachRowAndEachHouseholdAsAWhole() {
        var community = aCommunity();
        aLeadOf(community);
        var elsewhere = aCommunityIn("440106");
        var list = HEADER
                + community + ",0001,1,清波街道1号,王一,户主,,,110105194912310021,,,\n"
                + community + ",0001,2,,王二,配偶,,,,,,\n"
                + community + ",0002,1,清波街道2号,王三,户主,RICH,,,,,\n"
                + community + ",0003,1,,王四,户主,,,,,,\n"
                + community + ",0004,1,清波街道4号,王五,户主,,,,,,\n"
                + community + ",0004,2,清波街道5号,王六,配偶,,,,,,\n"
                + elsewhere + ",0005,1,天河路1号,王七,户主,,,,,,\n"
                + community + ",0006,31,清波街道6号,王八,户主,,2999-01-01,,12,,\n"
                + community + ",0007,1,清波街道7号,王九,户主,,,,,,\n";
        taken(list)
                .body("created", equalTo(1))
                .body("refused", equalTo(8))
                .body(not(containsString("110105194912310021")))
                .body("verdicts.find { it.line == 2 }.errors.field", equalTo(List.of("identityNumber")))
                .body("verdicts.find { it.line == 3 }.errors.code", equalTo(List.of("household-incomplete")))
                .body("verdicts.find { it.line == 4 }.errors.code", equalTo(List.of("group-unknown")))
                .body("verdicts.find { it.line == 5 }.errors.code", equalTo(List.of("required")))
                .body("verdicts.find { it.line == 7 }.errors.code", equalTo(List.of("addresses-differ")))
                .body("verdicts.find { it.line == 8 }.errors.code", equalTo(List.of("out-of-scope")))
                .body("verdicts.find { it.line == 9 }.errors.field", equalTo(List.of("person", "since", "phone")));
    }

    @Test
    void changesNothingThatIsRegistered() {
        var community = aCommunity();
        aLeadOf(community);
        taken(HEADER + community + ",0001,1,清波街道12号,王小明,户主,,,,,,\n").body("created", equalTo(1));
        taken(HEADER + community + ",0001,1,清波街道13号,王小明,户主,,,,,,\n")
                .body("refused", equalTo(1))
                .body("verdicts[0].errors.code", equalTo(List.of("registered-already")));
    }

    @Test
    void isTakenBackWhileNothingHasComeOfIt() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var list = HEADER + community + ",0001,1,清波街道12号,王小明,户主,DISABLED,,,,,\n";
        String id = taken(list).extract().path("id");
        String household = supervisor()
                .get("/api/v1/households?community=" + community)
                .then()
                .extract()
                .path("items[0].id");
        supervisor()
                .post("/api/v1/imports/" + id + "/undo")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDONE"))
                .body("removed", equalTo(1));
        supervisor().get("/api/v1/households?community=" + community).then().body("items", hasSize(0));
        assertEquals("household.erased.v1", published.typesOf(household).getLast());

        String again = taken(list).body("created", equalTo(1)).extract().path("id");
        aVisit(UUID.randomUUID(), lead, community, UUID.fromString(household));
        supervisor()
                .post("/api/v1/imports/" + again + "/undo")
                .then()
                .statusCode(409)
                .body("type", endsWith(":import-referred-to"));
        supervisor().get("/api/v1/households?community=" + community).then().body("items", hasSize(1));
    }

    @Test
    void waitsSealedAndIsForSupervisorsOnly() {
        var community = aCommunity();
        aLeadOf(community);
        var list = HEADER + community + ",0001,1,清波街道12号,王小明,户主,,,,,,\n";
        inRegion(Role.ADMINISTRATOR, REGION)
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/households/import")
                .then()
                .statusCode(403);
        inRegion(Role.CADRE, REGION)
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/households/import")
                .then()
                .statusCode(403);
        csv("community,number\n", "").statusCode(400);
        assertEquals(
                0L,
                database.createNativeQuery(
                                "select count(*) from import_part where position(convert_to('王小明', 'UTF8') in content) > 0")
                        .getSingleResult());
        String id = taken(list).extract().path("id");
        inRegion(Role.SUPERVISOR, "44").get("/api/v1/imports/" + id).then().statusCode(404);
        supervisor().get("/api/v1/imports").then().body("items.id", hasItem(id));
    }

    private ValidatableResponse taken(String list) {
        return csv(list, "").statusCode(200);
    }

    private ValidatableResponse csv(String list, String query) {
        return supervisor()
                .contentType("text/csv; charset=UTF-8")
                .body(list.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/households/import" + query)
                .then();
    }
}
