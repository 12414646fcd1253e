package org.lianxin.visit.visit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class VisitListTest extends ServiceTest {

    @Test
    void pagesThroughAllCommunitiesOfACadreNewestFirst() {
        var first = aCommunity();
        var second = aCommunity();
        var lead = aLeadOf(first);
        assign(UUID.randomUUID(), 1, lead, second, "DEPUTY", today(), null, "ACTIVE");
        var newestFirst = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            var id = UUID.randomUUID();
            var body = visitBody("RECEPTION", i % 2 == 0 ? first : second, null);
            body.put("startedAt", ago(1 + i / 2, ChronoUnit.DAYS));
            cadre(lead).body(body).put("/api/v1/visits/" + id).then().statusCode(201);
            newestFirst.add(id.toString());
        }
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = cadre(lead)
                    .get("/api/v1/visits?limit=3" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.id"));
            next = page.jsonPath().getString("next") == null
                    ? null
                    : "&cursor=" + page.jsonPath().getString("next");
            assertEquals(next != null, page.header("Link") != null);
        } while (next != null);
        assertEquals(
                newestFirst.stream().sorted().toList(), seen.stream().sorted().toList());

        var times =
                cadre(lead).get("/api/v1/visits").then().extract().jsonPath().<String>getList("items.startedAt");
        assertEquals(times.stream().sorted(java.util.Comparator.reverseOrder()).toList(), times);
        cadre(lead).get("/api/v1/visits?community=" + second).then().body("items", hasSize(3));
        cadre(lead).get("/api/v1/visits?cadre=" + aCadre()).then().body("items", hasSize(0));
        cadre(lead).get("/api/v1/visits?status=RECORDED&limit=200").then().body("items", hasSize(7));
        for (var wrong : List.of("status=NONSENSE", "cadre=NOPE", "community=33", "household=7", "kind=PARTY")) {
            cadre(lead)
                    .get("/api/v1/visits?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.field", equalTo(List.of(wrong.substring(0, wrong.indexOf('=')))));
        }
        cadre(lead).get("/api/v1/visits?kind=HOME").then().body("items", hasSize(0));
        cadre(lead).get("/api/v1/visits?household=" + UUID.randomUUID()).then().body("items", hasSize(0));
        supervisor()
                .get("/api/v1/visits?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        supervisor().get("/api/v1/visits?cadre=" + lead).then().body("items", hasSize(7));
        inRegion("supervisor", "440304").get("/api/v1/visits").then().body("items", equalTo(List.of()));
    }

    @Test
    void whoWorksNowhereSeesAnEmptyList() {
        cadre(aCadre()).get("/api/v1/visits").then().statusCode(200).body("items", hasSize(0));
    }
}
