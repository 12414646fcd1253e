package org.lianxin.feedback;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A matter from the resident's first word to the end, over HTTP. */
@QuarkusTest
class MatterLifeTest extends ServiceTest {

    @Test
    void goesToTheLeadIsAcceptedAnsweredAndConfirmed() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        assertEquals("ASSIGNED", matter.status());

        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200).body("status", equalTo("ACCEPTED"));
        clock.setDay("2026-03-04");
        post(cadre(place), matter, "answer", Map.of("text", "路灯已于今早修好。"))
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        resident(matter, "confirmation", Map.of()).statusCode(200).body("status", equalTo("CONFIRMED"));

        assertEquals(
                List.of(
                        "matter.received.v1",
                        "matter.assigned.v1",
                        "matter.accepted.v1",
                        "matter.answered.v1",
                        "matter.closed.v1"),
                events(matter));
        var answered = published.of(matter.id()).get(3);
        assertEquals(place.cadre(), answered.get("cadre").asText());
        assertEquals(place.community(), answered.get("community").asText());
        assertTrue(answered.get("inTime").asBoolean());
        assertEquals("2026-03-09T16:00:00Z", answered.get("dueAt").asText());
        assertEquals(
                "CONFIRMED", published.of(matter.id()).get(4).get("outcome").asText());
    }

    @Test
    void publishesNoWordAndNoName() {
        var place = aPlace();
        var matter = anAnsweredMatter(place);
        resident(matter, "messages", Map.of("text", "谢谢")).statusCode(200);
        published.of(matter.id()).forEach(event -> {
            assertTrue(!event.toString().contains("路灯"), event.toString());
            assertTrue(!event.toString().contains("resident-"), event.toString());
        });
    }

    @Test
    void anAnswerSentBackIsWorkedOnAgainUnderANewClock() {
        clock.setDay("2026-03-02");
        var matter = anAnsweredMatter(aPlace());
        clock.setDay("2026-03-20");
        resident(matter, "rework", Map.of("reason", "又坏了")).statusCode(200).body("status", equalTo("REWORK"));
        assertEquals("2026-03-27T16:00:00Z", due(matter, "ANSWER"));
        assertEquals(2, clockOf(matter, "ANSWER").get("round"));
        assertEquals("RUNNING", clockOf(matter, "ANSWER").get("state"));
    }

    @Test
    void cannotBeSentBackAfterThirtyDays() {
        clock.setDay("2026-03-02");
        var matter = anAnsweredMatter(aPlace());
        clock.set(java.time.Instant.parse("2026-04-01T15:59:59Z"));
        resident(matter, "rework", Map.of("reason", "又坏了")).statusCode(200);
        var other = anAnsweredMatterOn("2026-03-02");
        clock.set(java.time.Instant.parse("2026-04-01T16:00:00Z"));
        resident(other, "rework", Map.of("reason", "又坏了"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:rework-too-late"));
    }

    private Raised anAnsweredMatterOn(String day) {
        clock.setDay(day);
        return anAnsweredMatter(aPlace());
    }

    @Test
    void aRefusedMoveNamesThePresentState() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "answer", Map.of("text", "好"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:lianxin:problem:matter-state"))
                .body("detail", containsString("ASSIGNED"));
        as(cadre(place))
                .header("Accept-Language", "zh-CN")
                .body(Map.of("text", "好"))
                .post("/api/v1/matters/" + matter.id() + "/answer")
                .then()
                .statusCode(409)
                .body("detail", containsString("诉求当前状态为 ASSIGNED"));
    }

    @Test
    void anAnsweredMatterCannotBeAnsweredAgain() {
        var place = aPlace();
        var matter = anAnsweredMatter(place);
        post(cadre(place), matter, "answer", Map.of("text", "好"))
                .statusCode(409)
                .body("detail", containsString("ANSWERED"));
        assertEquals(4, events(matter).size());
    }

    @Test
    void canBeWithdrawnUntilItIsAnswered() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        resident(matter, "withdrawal", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));
        assertEquals("STOPPED", clockOf(matter, "ACCEPT").get("state"));
        assertEquals("STOPPED", clockOf(matter, "ANSWER").get("state"));
        resident(anAnsweredMatter(place), "withdrawal", Map.of()).statusCode(409);
        resident(matter, "messages", Map.of("text", "还有"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:matter-ended"));
    }

    @Test
    void asksOneQuestionAtATimeAndMayAnswerWithoutTheReply() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), matter, "clarification", Map.of("question", "哪个单元？")).statusCode(200);
        post(cadre(place), matter, "clarification", Map.of("question", "哪一层？"))
                .statusCode(409)
                .body("detail", containsString("WAITING_FOR_RESIDENT"));
        post(cadre(place), matter, "answer", Map.of("text", "已找到并修好。")).statusCode(200);
        assertEquals("STOPPED", clockOf(matter, "ANSWER").get("state"));
    }

    @Test
    void aStaleEditIsRefused() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        var etag = as(cadre(place))
                .get("/api/v1/matters/" + matter.id())
                .then()
                .extract()
                .header("ETag");
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        as(cadre(place))
                .header("If-Match", etag)
                .body(Map.of("text", "好"))
                .post("/api/v1/matters/" + matter.id() + "/answer")
                .then()
                .statusCode(412);
    }

    @Test
    void theTextOfAComplexMatterIsKeptAndItsRuleIsShown() {
        clock.setDay("2026-03-02");
        var body = aMatter(aPlace());
        body.put("complex", true);
        var matter = raise(body);
        var answer = clockOf(matter, "ANSWER");
        assertEquals("2026-03-17T16:00:00Z", answer.get("dueAt"));
        assertEquals(15, answer.get("amount"));
        assertEquals("DAY", answer.get("unit"));
        assertTrue(answer.get("basis").toString().contains("十五日"));
        assertNull(answer.get("inTime"));
    }

    @Test
    void aRefusalARedirectionAndADuplicateTellTheResidentWhy() {
        var place = aPlaceWithoutLead();
        var refused = raise(aMatter(place));
        post(officer(), refused, "refusal", Map.of("reason", "不属于受理范围")).statusCode(200);
        assertEquals("REFUSED", status(refused));
        assertEquals("不属于受理范围", follow(refused).getString("messages[0].text"));

        var redirected = raise(aMatter(place));
        post(officer(), redirected, "redirection", Map.of("to", "自来水公司", "reason", "由公司抄表"))
                .statusCode(200)
                .body("status", equalTo("REDIRECTED"));
        assertTrue(follow(redirected).getString("messages[0].text").contains("自来水公司"));

        var duplicate = raise(aMatter(place));
        var other = raise(aMatter(place));
        post(officer(), duplicate, "duplicate", Map.of("of", other.id()))
                .statusCode(200)
                .body("duplicateOf", equalTo(other.id()));
        post(officer(), other, "duplicate", Map.of("of", other.id())).statusCode(400);
        post(officer(), other, "duplicate", Map.of("of", java.util.UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].field", equalTo("of"));
        assertEquals(List.of("matter.received.v1", "matter.closed.v1"), events(duplicate));
    }

    @Test
    void anEmptyBodyWillDoWhereNothingIsToBeSaid() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        as(cadre(place))
                .post("/api/v1/matters/" + matter.id() + "/acceptance")
                .then()
                .statusCode(200);
    }
}
