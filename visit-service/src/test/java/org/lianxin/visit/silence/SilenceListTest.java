package org.lianxin.visit.silence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class SilenceListTest extends ServiceTest {
    private static final String LIST = "/api/v1/silent-households";

    private UUID household(String lead, String community, String risk, String... groups) {
        var id = UUID.randomUUID();
        var body = householdBody(community, risk);
        body.put("members", List.of(member("王小明", groups)));
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        return id;
    }

    private void acknowledgedVisit(String lead, String community, UUID household) {
        var code = aVisit(UUID.randomUUID(), lead, community, household);
        nobody().body(Map.of("code", code, "answer", "CONFIRMED"))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200);
    }

    @Test
    void ranksByRiskTimesDaysAndSaysWhy() {
        clock.setDay("2026-01-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var key = household(lead, community, "KEY", "ELDERLY_ALONE");
        var high = household(lead, community, "HIGH");
        household(lead, community, "NORMAL");
        var laidOff = household(lead, community, "NORMAL", "LAID_OFF");
        clock.setDay("2026-01-31");
        acknowledgedVisit(lead, community, high);
        clock.setDay("2026-02-10");

        // KEY + 50 %: 3.00 × 40; NORMAL + 20 %: 1.20 × 40; HIGH: 4.00 × 10
        cadre(lead)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.household", contains(key.toString(), laidOff.toString(), high.toString()))
                .body("items.score", contains(120.0f, 48.0f, 40.0f))
                .body(
                        "items[0].reason",
                        equalTo("key household, elderly living alone; never an acknowledged contact, known for 40 days"
                                + " (since 2026-01-01)"))
                .body("items[2].reason", startsWith("high risk; no acknowledged contact for 10 days"))
                .body("items[0].factors.riskWeight", equalTo(2.0f))
                .body("items[0].factors.groups[0].added", equalTo(0.5f))
                .body("items[0].factors.weight", equalTo(3.0f))
                .body("items[0].factors.daysSilent", equalTo(40))
                .body("items[0].factors.everAcknowledged", equalTo(false))
                .body("items[0].cadre", equalTo(lead));
        supervisor()
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .get(LIST + "?community=" + community)
                .then()
                .body("items[0].reason", equalTo("重点户、独居老人；从未有过得到确认的联系，已 40 天（自 2026-01-01 起）"));
    }

    @Test
    void everybodySeesTheirOwnScope() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        household(lead, community, "HIGH");
        var list = LIST + "?community=" + community;
        supervisor().get(list).then().body("items", hasSize(1));
        inRegion(Role.SUPERVISOR, "330106").get(list).then().body("items", empty());
        cadre(aLeadOf(aCommunity())).get(list).then().body("items", empty());
        for (var role : List.of(Role.RESIDENT, Role.ASSESSOR, Role.ADMINISTRATOR)) {
            inRegion(role, REGION).get(LIST).then().statusCode(403);
        }
    }

    @Test
    void aHouseholdThatLeftAndCameBackHasNotBeenHeard() {
        clock.setDay("2026-01-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = household(lead, community, "HIGH");
        for (var active : List.of(false, true)) {
            clock.setDay("2026-02-0" + (active ? 2 : 1));
            var body = householdBody(community, "HIGH");
            body.put("active", active);
            cadre(lead)
                    .header("If-Match", "*")
                    .body(body)
                    .put("/api/v1/households/" + household)
                    .then()
                    .statusCode(200);
            cadre(lead).get(LIST).then().body("items", hasSize(active ? 1 : 0));
        }
        cadre(lead).get(LIST).then().body("items[0].factors.silentSince", equalTo("2026-01-01"));
    }

    @Test
    void pagesOfACityHoldEveryHouseholdOnceInOrder() {
        clock.setDay("2026-01-01");
        var district = "4%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
        // More communities than are read at once: so the wide way is taken.
        for (int i = 0; i < 201; i++) {
            aCommunityIn(district);
        }
        var community = aCommunityIn(district);
        var lead = aLeadOf(community);
        var expected = new ArrayList<UUID>();
        for (int i = 0; i < 7; i++) {
            clock.setDay("2026-01-0" + (1 + i / 2));
            expected.add(household(lead, community, i % 3 == 0 ? "HIGH" : "KEY", i % 2 == 0 ? "DISABLED" : "LAID_OFF"));
        }
        clock.setDay("2026-03-01");
        var narrow = pages("?limit=200&community=" + community, district);
        var wide = pages("?limit=2", district);
        assertEquals(7, narrow.size());
        assertEquals(Set.copyOf(expected.stream().map(UUID::toString).toList()), Set.copyOf(narrow));
        assertEquals(narrow, wide, "both ways rank alike");
    }

    private List<String> pages(String query, String region) {
        var found = new ArrayList<String>();
        var address = LIST + query;
        while (address != null) {
            var page = inRegion(Role.SUPERVISOR, region)
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.household"));
            var next = page.<String>path("next");
            address = next == null
                    ? null
                    : LIST + query + "&cursor="
                            + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
        }
        return found;
    }

    @Test
    void weightsAreDraftedForDaysToCome() {
        clock.setDay("2026-01-01");
        var group = "G" + ThreadLocalRandom.current().nextInt(1_000_000);
        var draft = Map.of("factor", "GROUP", "code", group, "percent", 100, "validFrom", "2026-01-02", "source", "办法");
        var admin = Tokens.of(Role.ADMINISTRATOR).subject("admin").sign();
        BadInput.refusesEachField(() -> bearing(admin), "POST", "/api/v1/silence-weights", draft, draft.keySet());
        bearing(admin).body(draft).post("/api/v1/silence-weights").then().statusCode(201);
        bearing(admin).body(draft).post("/api/v1/silence-weights").then().statusCode(409);
        for (var wrong : List.of(
                Map.of("factor", "GROUP", "code", group, "percent", 9, "validFrom", "2026-01-01", "source", "s"),
                Map.of("factor", "RISK", "code", "LOW", "percent", 99, "validFrom", "2026-01-02", "source", "s"),
                Map.of("factor", "RISK", "code", "KEY", "percent", 9, "validFrom", "2026-01-02", "source", "s"))) {
            bearing(admin).body(wrong).post("/api/v1/silence-weights").then().statusCode(400);
        }
        inRegion(Role.ASSESSOR, "33")
                .body(draft)
                .post("/api/v1/silence-weights")
                .then()
                .statusCode(403);
        supervisor()
                .get("/api/v1/silence-weights?limit=200")
                .then()
                .body("items.find { it.code == 'HIGH' }.source", startsWith("Suite default"));
    }
}
