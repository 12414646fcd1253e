package org.lianxin.visit.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.visit.household.Numbers;

/** And in what becomes of going out: visits, needs, help, promises, receptions, and lists that are taken in. */
abstract class PlantingWork extends Planting {

    void plantVisit(String lead, String community, UUID household) {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("notes", canary("见闻"));
        body.put("findings", canary("结论"));
        var refused = UUID.randomUUID();
        var taken = UUID.randomUUID();
        body.put("needs", List.of(aNeed(refused), aNeed(taken)));
        String code = cadre(lead)
                .body(body)
                .put("/api/v1/visits/" + id)
                .then()
                .statusCode(201)
                .extract()
                .path("acknowledgementCode");
        done(lead, "/api/v1/visits/" + id + "/corrections", Map.of("text", canary("更正")));
        nobody().body(Map.of("code", code, "answer", "DISPUTED", "words", canary("异议")))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200);
        supervisor()
                .body(Map.of("upheld", false, "reason", canary("复核")))
                .post("/api/v1/visits/" + id + "/review")
                .then()
                .statusCode(200);
        done(lead, "/api/v1/needs/" + refused + "/refusal", Map.of("reason", canary("不予")));
        plantHelp(lead, taken);
        var promise = Map.of(
                "community",
                community,
                "household",
                household,
                "words",
                canary("承诺"),
                "dueOn",
                today().plusDays(9).toString());
        done(lead, "/api/v1/promises", promise);
    }

    private Map<String, Object> aNeed(UUID id) {
        return Map.of("id", id, "category", "HOUSING", "description", canary("需求"));
    }

    private void plantHelp(String lead, UUID need) {
        String id = cadre(lead)
                .body(Map.of("template", "LOW_INCOME"))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/api/v1/help-cases/" + id;
        done(lead, address + "/steps", Map.of("to", "PLANNED", "note", canary("办理")));
        cadre(lead)
                .body(Map.of(
                        "applicant",
                        "HOUSEHOLD",
                        "relativeOfStaff",
                        Map.of("cadre", aCadre(), "relation", canary("亲属"))))
                .put(address + "/application")
                .then()
                .statusCode(200);
        cadre(lead)
                .body(Map.of("waived", canary("免交")))
                .put(address + "/papers/INCOME")
                .then()
                .statusCode(200);
    }

    void plantDraft(String lead, String community, UUID household) {
        var plan = new HashMap<String, Object>(visitBody("HOME", community, household));
        plan.remove("startedAt");
        plan.put("plannedFor", clock.instant().plusSeconds(90_000).toString());
        plan.put("notes", canary("计划"));
        cadre(lead)
                .body(plan)
                .put("/api/v1/visits/" + UUID.randomUUID() + "/plan")
                .then()
                .statusCode(201);
        var bad = new HashMap<String, Object>(visitBody("HOME", community, household));
        bad.put("id", UUID.randomUUID());
        bad.put("minutes", -1);
        bad.put("notes", canary("离线"));
        done(
                lead,
                "/api/v1/sync",
                Map.of(
                        "deviceId",
                        "canary",
                        "operations",
                        List.of(Map.of("id", UUID.randomUUID(), "kind", "visit.record", "visit", bad))));
    }

    void plantReception(String lead, String community) {
        var day = new HashMap<String, Object>();
        day.put("holder", "CADRE");
        day.put("official", lead);
        day.put("community", community);
        day.put("place", "清波街道服务中心一楼");
        day.put("on", today().plusDays(7).toString());
        day.put("startsAt", "09:00");
        day.put("slots", 3);
        day.put("slotMinutes", 20);
        day.put("capacity", 1);
        String id = cadre(lead)
                .body(day)
                .post("/api/v1/reception-days")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        done(lead, "/api/v1/reception-days/" + id + "/publication", Map.of());
        var booking = Map.of(
                "slot",
                1,
                "community",
                community,
                "topic",
                canary("来访"),
                "name",
                canary("来人"),
                "phone",
                planted(Numbers.mobile()),
                "confirmed",
                true);
        done(lead, "/api/v1/reception-days/" + id + "/bookings", booking);
    }

    /** A row that is taken in, and one that is refused with what it says. */
    void plantList(String community) {
        var list = "community,number,person,address,name,relation,identityNumber,phone,risk,riskReasons\n"
                + community + ",0001,1," + canary("名册地址") + "," + canary("名册姓名") + ",户主,"
                + planted(Numbers.identity()) + "," + planted(Numbers.mobile()) + ",KEY," + canary("名册原因") + "\n"
                + community + ",0002,1," + canary("错行地址") + "," + canary("错行姓名") + ",户主,"
                + planted("110105194912310021") + ",,,\n";
        supervisor()
                .contentType("text/csv; charset=UTF-8")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/households/import")
                .then()
                .statusCode(200);
    }
}
