package org.lianxin.visit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

/** Plants a text of its own in every sealed field of households and their privacy. */
abstract class Planting extends ServiceTest {
    static final String OPEN = "金丝雀关系";

    final List<String> planted = new ArrayList<>();

    UUID plantHousehold(String lead, String community, UUID person) {
        var body = householdBody(community, "KEY");
        body.put("address", canary("地址"));
        body.put("riskReasons", List.of(canary("原因")));
        body.put(
                "members",
                List.of(Map.of(
                        "id", person,
                        "name", canary("姓名"),
                        "relation", OPEN + community,
                        "identityNumber", planted(Numbers.identity()),
                        "phone", planted(Numbers.mobile()))));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        return id;
    }

    void plantElsewhere(String lead, UUID household, UUID person) {
        done(lead, "/api/v1/residents/" + person + "/disclosure", Map.of("field", "PHONE", "reason", canary("理由")));
        done(
                lead,
                "/api/v1/residents/" + person + "/requests",
                Map.of("kind", "CORRECTION", "field", "NAME", "value", canary("新名"), "words", canary("说明")));
        var refused = cadre(lead)
                .body(Map.of("kind", "ERASURE", "words", canary("删除")))
                .post("/api/v1/residents/" + person + "/requests")
                .then()
                .extract()
                .<String>path("id");
        done(lead, "/api/v1/privacy-requests/" + refused + "/refusal", Map.of("reason", canary("拒绝")));
        var hold = inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("household", household, "reason", canary("案件")))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        inRegion(Role.INSPECTOR, REGION)
                .body(Map.of("reason", canary("结案")))
                .post("/api/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200);
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
                false,
                "ILLNESS_NOTE",
                canary("病情"));
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

    /** Refusals are where values most easily get into a log. */
    void refuseSome(String lead, UUID household) {
        var body = householdBody("330102999999", "KEY");
        body.put("address", canary("错址"));
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        cadre(lead)
                .body(Map.of("identityNumber", planted(Numbers.identity())))
                .post("/api/v1/residents/look-ups")
                .then()
                .statusCode(200);
        var sick = canary("错答");
        cadre(lead)
                .body(Map.of(
                        "form",
                        "LIVING_CONDITIONS",
                        "version",
                        1,
                        "assessedOn",
                        today().toString(),
                        "answers",
                        Map.of("FOOD", sick)))
                .put("/api/v1/households/" + household + "/conditions/" + UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    void done(String lead, String address, Map<String, ?> body) {
        var status = cadre(lead).body(body).post(address).statusCode();
        assertEquals(2, status / 100, address);
    }

    String canary(String what) {
        return planted("金丝雀" + what + UUID.randomUUID().toString().substring(0, 8));
    }

    String planted(String text) {
        planted.add(text);
        return text;
    }
}
