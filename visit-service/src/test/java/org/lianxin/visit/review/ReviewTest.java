package org.lianxin.visit.review;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class ReviewTest extends ServiceTest {
    @Inject
    Locking locking;

    @Test
    void aDisputeIsDecidedBySomebodyElseOnce() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var companion = aCadre();
        var household = aHousehold(lead, community, "KEY");
        var id = UUID.randomUUID();
        var body = visitBody("JOINT", community, household);
        body.put("withCadres", List.of(companion));
        String code = cadre(lead)
                .body(body)
                .put("/api/v1/visits/" + id)
                .then()
                .extract()
                .path("acknowledgementCode");
        var decision = Map.of("upheld", true, "reason", "邻居证实无人到访");
        var address = "/api/v1/visits/" + id + "/review";

        supervisor().body(decision).post(address).then().statusCode(409).body("type", endsWith(":visit-move"));
        nobody().body(Map.of(
                        "code", code, "answer", "DISPUTED", "words", "没有人来过", "onBehalf", true, "relation", "FAMILY"))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPUTED"));

        for (var visitor : List.of(lead, companion)) {
            bearing(Tokens.of(Role.SUPERVISOR)
                            .region(REGION)
                            .cadre(visitor)
                            .subject("s")
                            .sign())
                    .body(decision)
                    .post(address)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith(":own-visit"));
        }
        bearing(Tokens.of(Role.SUPERVISOR).region(REGION).subject(lead).sign())
                .body(decision)
                .post(address)
                .then()
                .statusCode(403);
        inRegion(Role.SUPERVISOR, "330106").body(decision).post(address).then().statusCode(404);
        supervisor()
                .body(decision)
                .post(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("disputeUpheld", equalTo(true))
                .body("residentWords", equalTo("没有人来过"));
        supervisor().body(decision).post(address).then().statusCode(409);
        assertEquals(List.of("visit.recorded.v1", "visit.disputed.v1", "visit.reviewed.v1"), published.typesOf(id));
        cadre(lead)
                .get("/api/v1/due-contacts?status=MET&community=" + community)
                .then()
                .body("items", hasSize(0));
        BadInput.refusesEachField(this::supervisor, "POST", address, decision, Set.of("upheld", "reason"));
    }

    @Test
    void onceTheTimeForAnswersIsOverAVisitIsLocked() {
        clock.setDay("2026-01-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = UUID.randomUUID();
        answer(aVisit(id, lead, community, aHousehold(lead, community, "KEY")), "CONFIRMED")
                .statusCode(200);
        clock.advance(Duration.ofDays(31));
        locking.lock();
        assertEquals(0, locking.lock());
        cadre(lead).get("/api/v1/visits/" + id).then().body("status", equalTo("LOCKED"));
        cadre(lead)
                .body(Map.of("text", "太迟"))
                .post("/api/v1/visits/" + id + "/corrections")
                .then()
                .statusCode(409)
                .body("type", endsWith(":visit-locked"));
    }

    @Test
    void whoWorksUnderTheVisitorDoesNotDecide() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var deputy = aCadre();
        assign(UUID.randomUUID(), 1, deputy, community, "DEPUTY", today().minusDays(5), null, "ACTIVE");
        var id = UUID.randomUUID();
        answer(aVisit(id, lead, community, aHousehold(lead, community, "KEY")), "DISPUTED")
                .statusCode(200);
        bearing(Tokens.of(Role.SUPERVISOR)
                        .region(REGION)
                        .cadre(deputy)
                        .subject("d")
                        .sign())
                .body(Map.of("upheld", false, "reason", "…"))
                .post("/api/v1/visits/" + id + "/review")
                .then()
                .statusCode(403)
                .body("type", endsWith(":own-visit"));
    }

    private ValidatableResponse answer(String code, String answer) {
        return nobody().body(Map.of("code", code, "answer", answer))
                .post("/api/v1/acknowledgements")
                .then();
    }
}
