package org.lianxin.visit.recording;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
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
class VisitKindRulesTest extends ServiceTest {
    private String community;
    private String lead;
    private UUID household;

    @BeforeEach
    void aHouseholdSomebodyAnswersFor() {
        community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
    }

    @Test
    void everyKindHasItsRules() {
        refuses("household", "household-required", "HOME", null, Map.of());
        refuses("household", "household-required", "PHONE", null, Map.of());
        refuses("household", "household-required", "APPOINTMENT", null, Map.of());
        refuses("household", "household-not-allowed", "WORK_UNIT", household, Map.of());
        refuses("community", "work-unit-required", "WORK_UNIT", null, Map.of());
        refuses("household", "household-not-allowed", "INCOGNITO", household, Map.of());
        refuses("needs", "not-while-sealed", "INCOGNITO", null, Map.of("needs", List.of(need(UUID.randomUUID()))));
        refuses(
                "acknowledgementCode",
                "not-while-sealed",
                "INCOGNITO",
                null,
                Map.of("acknowledgementCode", "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8"));
        refuses("withCadres", "companions-required", "JOINT", household, Map.of());
        refuses("withCadres", "companions-not-allowed", "HOME", household, Map.of("withCadres", List.of(aCadre())));
        refuses("withCadres", "companion-is-visitor", "JOINT", household, Map.of("withCadres", List.of(lead)));
        refuses("acknowledgementCode", "code-malformed", "HOME", household, Map.of("acknowledgementCode", "1234"));
        var twice = UUID.randomUUID();
        refuses("needs[1].id", "named-twice", "HOME", household, Map.of("needs", List.of(need(twice), need(twice))));

        for (var kind : List.of("RECEPTION", "PETITION_DAY", "INCOGNITO")) {
            cadre(lead)
                    .body(visitBody(kind, community, null))
                    .put(address(UUID.randomUUID()))
                    .then()
                    .statusCode(201);
        }
        var joint = visitBody("JOINT", community, household);
        joint.put("withCadres", List.of(aCadre(), aCadre()));
        cadre(lead).body(joint).put(address(UUID.randomUUID())).then().statusCode(201);
    }

    @Test
    void timeIsChecked() {
        refuses("startedAt", "in-the-future", "HOME", household, Map.of("startedAt", ago(-2, ChronoUnit.HOURS)));
        refuses("startedAt", "too-long-ago", "HOME", household, Map.of("startedAt", ago(31, ChronoUnit.DAYS)));
    }

    @Test
    void aWorkUnitIsVisitedByWhoAnswersForIt() {
        var unit = aWorkUnit();
        var inCharge = aLeadOf(unit);
        cadre(inCharge)
                .body(visitBody("WORK_UNIT", unit, null))
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("acknowledgementCode", notNullValue());
        cadre(lead)
                .body(visitBody("WORK_UNIT", unit, null))
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(403);
    }

    @Test
    void aPlaceIsRoundedOnReceiptAndNeverNeeded() {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("latitude", 30.254321);
        body.put("longitude", 120.168765);
        cadre(lead)
                .body(body)
                .put(address(id))
                .then()
                .statusCode(201)
                .body("latitude", equalTo(30.25f))
                .body("longitude", equalTo(120.17f));
        // A finer or coarser fix of the same place is the same visit: the exact one is not even hashed.
        body.put("latitude", 30.2507);
        cadre(lead).body(body).put(address(id)).then().statusCode(200);
        refuses("longitude", "place-halved", "HOME", household, Map.of("latitude", 30.25));
        refuses("latitude", "no-place-by-phone", "PHONE", household, Map.of("latitude", 30.25, "longitude", 120.1));
        refuses("latitude", null, "HOME", household, Map.of("latitude", 91, "longitude", 120));
        refuses("longitude", null, "HOME", household, Map.of("latitude", 30, "longitude", 1e300));
    }

    @Test
    void everyFieldIsChecked() {
        var body = visitBody("JOINT", community, household);
        body.put("findings", "需要低保");
        body.put("withCadres", List.of(aCadre()));
        body.put("needs", List.of(need(UUID.randomUUID())));
        body.put("acknowledgementCode", aCode());
        BadInput.refusesEachField(
                () -> cadre(lead), "PUT", address(UUID.randomUUID()), body, Set.of("kind", "community", "startedAt"));
    }

    @Test
    void fieldsInsideAreChecked() {
        var needed = new HashMap<>(need(UUID.randomUUID()));
        needed.put("category", "LUXURY");
        refuses("needs[0].category", null, "HOME", household, Map.of("needs", List.of(needed)));
        refuses("withCadres[0]", null, "JOINT", household, Map.of("withCadres", List.of("nobody")));
        refuses("minutes", null, "HOME", household, Map.of("minutes", 0));
        refuses("minutes", null, "HOME", household, Map.of("minutes", 1441));
        refuses("community", null, "HOME", household, Map.of("community", "33"));
    }

    @Test
    void refusesAreToldInChinese() {
        var body = visitBody("HOME", community, household);
        body.put("startedAt", ago(-2, ChronoUnit.HOURS));
        cadre(lead)
                .header("Accept-Language", "zh-CN")
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("不得在将来"));
    }

    private void refuses(String field, String code, String kind, UUID of, Map<String, Object> change) {
        var body = visitBody(kind, community, of);
        body.putAll(change);
        var answer =
                cadre(lead).body(body).put(address(UUID.randomUUID())).then().statusCode(400);
        answer.body("errors.field", hasItem(containsString(field)));
        if (code != null) {
            answer.body("errors.code", hasItem(code));
        }
    }

    private static String address(UUID id) {
        return "/api/v1/visits/" + id;
    }
}
