package org.lianxin.visit.planning;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class PlanTest extends ServiceTest {
    @Inject
    MissingPlans missing;

    private String community;
    private String lead;
    private UUID household;
    private UUID id;

    @BeforeEach
    void aHouseholdSomebodyAnswersFor() {
        community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
        id = UUID.randomUUID();
    }

    @Test
    void aPlanIsMadeOnceChangedByVersionAndRecordedInItsPlace() {
        var plan = plan();
        cadre(lead).body(plan).put(address("/plan")).then().statusCode(201).body("status", equalTo("PLANNED"));
        cadre(lead).body(plan).put(address("/plan")).then().statusCode(200);
        assertEquals(List.of(), published.typesOf(id), "nobody is told of a plan");

        plan.put("plannedFor", ago(-48, ChronoUnit.HOURS));
        cadre(lead)
                .body(plan)
                .put(address("/plan"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":visit-already-recorded"));
        String version = cadre(lead).get(address("")).then().extract().header("ETag");
        cadre(lead)
                .header("If-Match", "\"9\"")
                .body(plan)
                .put(address("/plan"))
                .then()
                .statusCode(412);
        cadre(lead)
                .header("If-Match", version)
                .body(plan)
                .put(address("/plan"))
                .then()
                .statusCode(200)
                .body("plannedFor", equalTo(plan.get("plannedFor")))
                .body("startedAt", equalTo(plan.get("plannedFor")));
        cadre(lead)
                .header("If-Match", version)
                .body(plan)
                .put(address("/plan"))
                .then()
                .statusCode(412);

        var body = visitBody("HOME", community, household);
        cadre(lead)
                .body(body)
                .put(address(""))
                .then()
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .body("startedAt", equalTo(body.get("startedAt")))
                .body("acknowledgementCode", notNullValue());
        cadre(lead).body(body).put(address("")).then().statusCode(200);
        body.put("minutes", 3);
        cadre(lead).body(body).put(address("")).then().statusCode(409);
        assertEquals(List.of("visit.recorded.v1"), published.typesOf(id));
        cadre(lead).post(address("/cancellation")).then().statusCode(409).body("type", endsWith(":visit-move"));
    }

    @Test
    void manyRecordingsOfAPlanAtOnceAreOne() throws Exception {
        cadre(lead).body(plan()).put(address("/plan")).then().statusCode(201);
        var body = visitBody("HOME", community, household);
        var statuses = atOnce(6, () -> cadre(lead).body(body).put(address("")).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(5, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
    }

    @Test
    void whatIsCancelledIsNotRecordedInItsPlace() {
        cadre(lead).body(plan()).put(address("/plan")).then().statusCode(201);
        cadre(aLeadOf(community)).post(address("/cancellation")).then().statusCode(403);
        cadre(aLeadOf(aCommunity())).post(address("/cancellation")).then().statusCode(404);
        cadre(lead).post(address("/cancellation")).then().statusCode(200).body("status", equalTo("CANCELLED"));
        cadre(lead).post(address("/cancellation")).then().statusCode(409);
        cadre(lead)
                .body(visitBody("HOME", community, household))
                .put(address(""))
                .then()
                .statusCode(409)
                .body("type", endsWith(":plan-is-over"));
        cadre(lead).body(need(UUID.randomUUID())).post(address("/needs")).then().statusCode(409);
        cadre(lead)
                .body(Map.of("text", "…"))
                .post(address("/corrections"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDayThatIsOverMissesWhatWasNotRecorded() {
        clock.setDay("2026-03-10");
        var plan = plan();
        plan.put("plannedFor", "2026-03-10T15:00:00Z");
        cadre(lead).body(plan).put(address("/plan")).then().statusCode(201);
        clock.set(at("2026-03-10T15:30:00Z"));
        missAll();
        cadre(lead).get(address("")).then().body("status", equalTo("PLANNED"));
        clock.set(at("2026-03-10T16:00:01Z"));
        missAll();
        missAll();
        cadre(lead).get(address("")).then().body("status", equalTo("MISSED"));
        cadre(lead).get("/api/v1/visits?status=MISSED").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void aPlanHasRules() {
        refuses("kind", "incognito-not-planned", Map.of("kind", "INCOGNITO"));
        refuses("household", "household-required", Map.of("household", ""));
        refuses("plannedFor", "plan-past", Map.of("plannedFor", ago(2, ChronoUnit.DAYS)));
        refuses("plannedFor", "plan-too-far", Map.of("plannedFor", ago(-400, ChronoUnit.DAYS)));
        refuses("withCadres", "companions-required", Map.of("kind", "JOINT"));
        var elsewhere = plan();
        elsewhere.put("community", aCommunity());
        cadre(lead)
                .body(elsewhere)
                .put(address("/plan"))
                .then()
                .statusCode(403)
                .body("errors.field", hasItem("community"));
        supervisor().body(plan()).put(address("/plan")).then().statusCode(403);
    }

    @Test
    void everyFieldIsChecked() {
        var plan = plan();
        plan.put("minutes", 30);
        plan.put("findings", "…");
        plan.put("withCadres", List.of());
        BadInput.refusesEachField(
                () -> cadre(lead), "PUT", address("/plan"), plan, Set.of("kind", "community", "plannedFor"));
    }

    private void refuses(String field, String code, Map<String, Object> change) {
        var plan = plan();
        plan.putAll(change);
        if ("".equals(plan.get("household"))) {
            plan.remove("household");
        }
        cadre(lead)
                .body(plan)
                .put(address("/plan"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field))
                .body("errors.code", hasItem(code));
    }

    private Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("kind", "HOME");
        plan.put("community", community);
        plan.put("household", household);
        plan.put("plannedFor", ago(-24, ChronoUnit.HOURS));
        plan.put("notes", "问一问屋顶");
        return plan;
    }

    private void missAll() {
        while (missing.missSome()) {
            // until nothing is left
        }
    }

    private String address(String rest) {
        return "/api/v1/visits/" + id + rest;
    }
}
