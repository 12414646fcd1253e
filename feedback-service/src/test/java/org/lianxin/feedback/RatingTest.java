package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Residents judge how their matter was handled. */
@QuarkusTest
class RatingTest extends ServiceTest {

    @Test
    void isGivenOnceAndTold() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = anAnsweredMatter(place);
        var id = rate(matter, 4)
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .<String>path("id");
        var event = published.of(id).getFirst();
        assertEquals(4, event.get("grade").asInt());
        assertEquals(place.cadre(), event.get("cadre").asText());
        assertEquals(place.community(), event.get("community").asText());
        assertEquals(matter.id(), event.get("matter").asText());
        rate(matter, 5).statusCode(409).body("type", equalTo("urn:lianxin:problem:rating-one-per-matter"));
        as(null).header("Tracking-Code", matter.code())
                .get("/api/v1/tracked-matter/rating")
                .then()
                .statusCode(200)
                .body("grade", equalTo(4));
    }

    @Test
    void eightAtOnceAreStillOne() throws Exception {
        var matter = anAnsweredMatter(aPlace());
        var start = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        start.await();
                        return rate(matter, 1 + i % 5).extract().statusCode();
                    })
                    .toList());
            int given = 0;
            for (var answer : answers) {
                given += answer.get() == 201 ? 1 : 0;
                assertEquals(true, answer.get() == 201 || answer.get() == 409);
            }
            assertEquals(1, given);
        }
        assertEquals(
                1,
                published.ofType("rating.given.v1").stream()
                        .filter(event -> event.get("matter").asText().equals(matter.id()))
                        .count());
    }

    @Test
    void aRepetitionWithTheSameKeyIsTheSameRating() {
        var matter = anAnsweredMatter(aPlace());
        var key = UUID.randomUUID().toString();
        var first = withKey(matter, key, 3).statusCode(201).extract().<String>path("id");
        assertEquals(first, withKey(matter, key, 3).statusCode(201).extract().<String>path("id"));
        withKey(matter, key, 2).statusCode(422);
    }

    @Test
    void onlyWhatWasAnsweredIsJudged() {
        rate(raise(aMatter(aPlace())), 5)
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:matter-unanswered"));
    }

    @Test
    void aBadOneIsLookedIntoStepByStep() {
        clock.setDay("2026-04-27");
        var matter = anAnsweredMatter(aPlace());
        var id = rate(matter, 2)
                .body("status", equalTo("RATED_BAD"))
                .body("dueAt", equalTo("2026-05-07T16:00:00Z"))
                .body("latestAt", equalTo("2026-05-20T16:00:00Z"))
                .extract()
                .<String>path("id");
        step(id, "RECTIFYING").statusCode(409).body("type", equalTo("urn:lianxin:problem:rating-state"));
        for (var next : List.of("VERIFYING", "RECTIFYING", "CALLED_BACK", "DONE")) {
            if (next.equals("CALLED_BACK")) {
                step(id, next).statusCode(409).body("type", equalTo("urn:lianxin:problem:call-back-missing"));
                callBack(id, "PHONE", true).statusCode(200);
            }
            step(id, next).statusCode(200).body("status", equalTo(next));
        }
        step(id, "VERIFYING").statusCode(409);
        as(supervisor())
                .get("/api/v1/ratings/" + id + "/steps")
                .then()
                .body("status", equalTo(List.of("VERIFYING", "RECTIFYING", "CALLED_BACK", "DONE")));
    }

    @Test
    void onlyTheReviewExcludesAndOnlyByAnInspector() {
        var place = aPlace();
        var matter = anAnsweredMatter(place);
        var id = rate(matter, 1).extract().<String>path("id");
        exclude(inspector(), id, true).statusCode(409).body("type", equalTo("urn:lianxin:problem:exclusion-not-open"));
        step(id, "VERIFYING").statusCode(200);
        step(id, "EXCLUSION_REVIEW").statusCode(200);
        step(id, "CALLED_BACK").statusCode(409).body("type", equalTo("urn:lianxin:problem:exclusion-undecided"));
        exclude(supervisor(), id, true).statusCode(403);
        var judged = Tokens.of(Role.INSPECTOR, Role.CADRE)
                .region("33")
                .cadre(place.cadre())
                .sign();
        exclude(judged, id, true).statusCode(403).body("type", equalTo("urn:lianxin:problem:own-rating"));
        exclude(inspector(), id, true).statusCode(200).body("excluded", equalTo(true));
        exclude(inspector(), id, false).statusCode(409);
        callBack(id, "MESSAGE", true).statusCode(200);
        assertEquals("CALL_BACK", follow(matter).getString("messages[1].kind"));
        step(id, "CALLED_BACK").statusCode(200);
        assertEquals(List.of("rating.given.v1", "rating.excluded.v1"), published.typesOf(id));
        assertEquals(matter.id(), published.of(id).getLast().get("matter").asText());
    }

    @Test
    void aReviewThatKeepsTheRatingPublishesNothing() {
        var id = rate(anAnsweredMatter(aPlace()), 1).extract().<String>path("id");
        step(id, "VERIFYING");
        step(id, "EXCLUSION_REVIEW");
        exclude(inspector(), id, false).statusCode(200).body("excluded", equalTo(false));
        assertEquals(List.of("rating.given.v1"), published.typesOf(id));
    }

    @Test
    void theOfficialSeesTheGradeAndNotTheWords() {
        var place = aPlace();
        var matter = anAnsweredMatter(place);
        var id = rate(matter, 2).extract().<String>path("id");
        as(cadre(place))
                .get("/api/v1/ratings/" + id)
                .then()
                .statusCode(200)
                .body("grade", equalTo(2))
                .body("words", nullValue());
        as(supervisor()).get("/api/v1/ratings/" + id).then().body("words", equalTo("等了三次电话"));
        as(cadre(aPlace())).get("/api/v1/ratings/" + id).then().statusCode(404);
        as(Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign())
                .get("/api/v1/ratings/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void listsBadOnesOnTheirOwn() {
        var place = aPlace();
        rate(anAnsweredMatter(place), 5).statusCode(201);
        rate(anAnsweredMatter(place), 1).statusCode(201);
        as(supervisor())
                .get("/api/v1/ratings?bad=true&community=" + place.community())
                .then()
                .body("items.grade", equalTo(List.of(1)));
        as(supervisor())
                .get("/api/v1/ratings?bad=false&community=" + place.community())
                .then()
                .body("items.grade", equalTo(List.of(5)));
        as(supervisor())
                .get("/api/v1/ratings?bad=perhaps")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("bad"));
        as(cadre(place))
                .get("/api/v1/ratings/exclusion-rate")
                .then()
                .statusCode(200)
                .body("given", notNullValue());
    }

    private static ValidatableResponse rate(Raised matter, int grade) {
        return as(null).header("Tracking-Code", matter.code())
                .body(Map.of("grade", grade, "reasons", List.of("SLOW"), "words", "等了三次电话"))
                .post("/api/v1/tracked-matter/rating")
                .then();
    }

    private static ValidatableResponse withKey(Raised matter, String key, int grade) {
        return as(null).header("Tracking-Code", matter.code())
                .header("Idempotency-Key", key)
                .body(Map.of("grade", grade))
                .post("/api/v1/tracked-matter/rating")
                .then();
    }

    private static ValidatableResponse step(String id, String to) {
        return as(supervisor())
                .body(Map.of("to", to, "note", "已电话核实"))
                .post("/api/v1/ratings/" + id + "/steps")
                .then();
    }

    private static ValidatableResponse callBack(String id, String way, boolean reached) {
        return as(supervisor())
                .body(Map.of("way", way, "reached", reached, "words", "已说明情况"))
                .post("/api/v1/ratings/" + id + "/call-backs")
                .then();
    }

    private static ValidatableResponse exclude(String token, String id, boolean excluded) {
        return as(token)
                .body(Map.of("excluded", excluded, "reason", "评价对象有误"))
                .post("/api/v1/ratings/" + id + "/exclusion")
                .then();
    }
}
