package org.lianxin.assignment.quiz;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizTest extends QuizzingTest {

    @Inject
    QuizClock job;

    @Test
    void aCadreTakesItAndIsToldWhatIsRight() {
        var quiz = takes(cadre)
                .statusCode(201)
                .body(
                        "status",
                        equalTo("OPEN"),
                        "seed",
                        nullValue(),
                        "asked",
                        equalTo(8),
                        "questions.rightNumber",
                        everyItem(nullValue()),
                        "questions.explanation",
                        everyItem(nullValue()))
                .extract();
        var id = quiz.<String>path("id");
        var answers = answers(quiz);
        answer(cadre, id, answers)
                .statusCode(200)
                .body(
                        "status",
                        equalTo("ANSWERED"),
                        "questions.explanation",
                        everyItem(notNullValue()),
                        "profileNumber",
                        equalTo(1),
                        "seed",
                        notNullValue());
        answer(cadre, id, answers).statusCode(409);
        var told = published.of(id);
        assertEquals(1, told.size());
        assertEquals(8, told.getFirst().get("questions").asInt());
        assertEquals(8, told.getFirst().get("right").asInt());
        assertEquals(place.community(1), told.getFirst().get("community").asText());
        takes(cadre).statusCode(409).body("type", equalTo("urn:lianxin:problem:quiz-too-soon"));
        clock.advance(Duration.ofDays(7));
        takes(cadre).statusCode(201);
    }

    @Test
    void whatIsLeftOutOrWrongCountsAsNotKnown() {
        var quiz = takes(cadre).extract();
        var answers = answers(quiz);
        answers.removeFirst();
        var wrong = new HashMap<>(answers.getFirst());
        wrong.computeIfPresent("number", (k, v) -> 99_000_000);
        wrong.computeIfPresent("option", (k, v) -> (Integer) v % 4 + 1);
        answers.set(0, wrong);
        answer(cadre, quiz.path("id"), answers).statusCode(200).body("answeredRight", equalTo(6), "asked", equalTo(8));
    }

    @Test
    void nobodySeesTheQuestionsBeforehand() {
        var id = ask(supervisor(place.district()), cadre)
                .statusCode(201)
                .body("status", equalTo("REQUESTED"), "questions.size()", equalTo(0))
                .extract()
                .<String>path("id");
        get(cadre(cadre), id).body("questions.size()", equalTo(0));
        cadre(aCadreOf(org)).post("/api/v1/quizzes/" + id + "/beginning").then().statusCode(404);
        var begun = cadre(cadre)
                .post("/api/v1/quizzes/" + id + "/beginning")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"), "questions.size()", equalTo(8))
                .extract();
        get(supervisor(place.district()), id).body("questions.size()", equalTo(0));
        var again = cadre(cadre)
                .post("/api/v1/quizzes/" + id + "/beginning")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(begun.<List<String>>path("questions.text"), again.path("questions.text"));
        assertEquals(begun.<String>path("dueAt"), again.path("dueAt"));
        supervisor("110101").get("/api/v1/quizzes/" + id).then().statusCode(404);
        answer(aCadreOf(org), id, answers(begun)).statusCode(404);
        answer(cadre, id, answers(begun)).statusCode(200);
        get(supervisor(place.district()), id).body("questions.size()", equalTo(8), "answeredRight", equalTo(8));
        supervisor(place.district())
                .get("/api/v1/quizzes?status=ANSWERED")
                .then()
                .body("items.id", hasItem(id));
        cadre(cadre)
                .get("/api/v1/quizzes?community=" + place.community(1))
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void oneIsUnderWayAtATime() throws Exception {
        Callable<Integer> take = () -> takes(cadre).extract().statusCode();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(take, take, take, take))) {
                answers.add(answer.get());
            }
        }
        assertEquals(1, Collections.frequency(answers, 201), answers.toString());
        assertEquals(3, Collections.frequency(answers, 409), answers.toString());
        ask(supervisor(place.district()), cadre)
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:quiz-one-open"));
    }

    @Test
    void whatIsBegunAndNotAnsweredCountsAsNotKnownAtAll() {
        var quiz = takes(cadre).extract();
        var id = quiz.<String>path("id");
        clock.advance(Duration.ofMinutes(11));
        answer(cadre, id, answers(quiz)).statusCode(409).body("type", equalTo("urn:lianxin:problem:quiz-time-over"));
        job.run();
        job.run();
        get(cadre(cadre), id).body("status", equalTo("EXPIRED"), "answeredRight", equalTo(0));
        assertEquals(0, published.of(id).getFirst().get("right").asInt());
        assertEquals(1, published.of(id).size());
    }

    @Test
    void whatIsNeverBegunDoesNotCount() {
        var id = ask(supervisor(place.district()), cadre).extract().<String>path("id");
        clock.advance(Duration.ofDays(8));
        cadre(cadre).post("/api/v1/quizzes/" + id + "/beginning").then().statusCode(409);
        ask(supervisor(place.district()), cadre).statusCode(201);
        get(cadre(cadre), id).body("status", equalTo("LAPSED"));
        assertEquals(List.of(), published.of(id));
    }
}
