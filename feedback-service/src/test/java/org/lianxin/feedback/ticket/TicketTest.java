package org.lianxin.feedback.ticket;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.feedback.supervision.DeadlinesForTests;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A supervisor asks for an answer by a day of its own, and judges it. */
@QuarkusTest
class TicketTest extends ServiceTest {

    @Inject
    DeadlinesForTests deadlines;

    @Test
    void isAnsweredReturnedAnsweredAndClosed() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        String id = post(supervisor(), matter, "tickets", Map.of("reason", "何时修好？"))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("dueAt", equalTo("2026-03-05T16:00:00Z"))
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
        judge(supervisor(), id, true).statusCode(409);
        answer(cadre(place), id).statusCode(200).body("status", equalTo("ANSWERED"));
        answer(cadre(place), id).statusCode(409).body("type", endsWith("ticket-state"));
        judge(cadre(place), id, true).statusCode(403);
        judge(supervisor(), id, false)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("dueAt", equalTo("2026-03-05T16:00:00Z"));
        answer(supervisor(), id).statusCode(200).body("verdict", nullValue());
        judge(supervisor(), id, true).statusCode(403).body("type", endsWith("own-answer"));
        judge(Tokens.of(Role.SUPERVISOR).region(REGION).subject("supervisor-2").sign(), id, true)
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void isForThoseWhoSeeTheMatter() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        for (var token : List.of(cadre(place), officer())) {
            post(token, matter, "tickets", Map.of("reason", "x")).statusCode(403);
        }
        post(Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign(), matter, "tickets", Map.of("reason", "x"))
                .statusCode(404);
        String id = post(supervisor(), matter, "tickets", Map.of("reason", "x"))
                .extract()
                .path("id");
        assertEquals(List.of(id), list(cadre(place), matter));
        assertEquals(List.of(), list(cadre(aPlace()), matter));
        answer(cadre(aPlace()), id).statusCode(404);
        as(Tokens.of(Role.ASSESSOR).region(REGION).sign())
                .get("/api/v1/supervision-tickets/" + id)
                .then()
                .statusCode(403);
        post(supervisor(), matter, "tickets", Map.of("reason", " ")).statusCode(400);
        var nobodys = raise(aMatter(aPlaceWithoutLead()));
        post(supervisor(), nobodys, "tickets", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", endsWith("nobody-to-ask"));
    }

    @Test
    void ofASealedMatterIsKnownToInspectorsOnly() {
        var place = aPlace();
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        var matter = raise(body);
        var other = aPlace();
        post(inspector(), matter, "assignment", Map.of("org", other.org())).statusCode(200);
        String id = post(inspector(), matter, "tickets", Map.of("reason", "x"))
                .statusCode(201)
                .extract()
                .path("id");
        var chain = Tokens.of(Role.SUPERVISOR).org(place.org()).region("33").sign();
        for (var token : List.of(cadre(place), cadre(other), supervisor(), chain, officer())) {
            as(token).get("/api/v1/supervision-tickets/" + id).then().statusCode(404);
            assertEquals(List.of(), list(token, matter));
        }
        assertEquals(List.of(id), list(inspector(), matter));
    }

    @Test
    void isOpenedByAClockThatRanOutThreeDaysAgoAndItsLatenessIsNoticedOnce() {
        clock.setDay("2026-03-02");
        var matter = raise(aMatter(aPlace()));
        // accept by 3 March, listed after 6 March, and the standstill lasted until the 20th
        clock.setDay("2026-03-20");
        deadlines.look();
        deadlines.look();
        List<String> ids = list(supervisor(), matter);
        assertEquals(2, ids.size(), "one for each clock");
        var first = ids.getFirst();
        as(supervisor())
                .get("/api/v1/supervision-tickets/" + first)
                .then()
                .body("byClock", equalTo(true))
                .body("dueAt", equalTo("2026-03-25T16:00:00Z"))
                .body("overdueAt", nullValue());
        clock.setDay("2026-03-26");
        deadlines.look();
        var noticed = as(supervisor())
                .get("/api/v1/supervision-tickets/" + first)
                .then()
                .extract()
                .<String>path("overdueAt");
        clock.setDay("2026-03-27");
        deadlines.look();
        as(supervisor())
                .get("/api/v1/supervision-tickets/" + first)
                .then()
                .body("overdueAt", equalTo(noticed))
                .body("overdueAt", notNullValue());
    }

    @Test
    void aRepetitionWithTheSameKeyOpensOne() {
        var matter = raise(aMatter(aPlace()));
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(supervisor())
                    .header("Idempotency-Key", key)
                    .body(Map.of("reason", "x"))
                    .post("/api/v1/matters/" + matter.id() + "/tickets")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, list(supervisor(), matter).size());
    }

    private static List<String> list(String token, Raised matter) {
        return as(token)
                .get("/api/v1/supervision-tickets?matter=" + matter.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static ValidatableResponse answer(String token, String id) {
        return as(token)
                .body(Map.of("text", "配件已到"))
                .post("/api/v1/supervision-tickets/" + id + "/answer")
                .then();
    }

    private static ValidatableResponse judge(String token, String id, boolean enough) {
        return as(token)
                .body(Map.of("enough", enough, "words", "已核实"))
                .post("/api/v1/supervision-tickets/" + id + "/verdict")
                .then();
    }
}
