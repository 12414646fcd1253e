package org.lianxin.assignment.quiz;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class QuizRefusalTest extends QuizzingTest {

    @Test
    void aProfileThatIsMissingStaleOrEmptyAsksNothing() {
        var other = aCadreOf(org);
        assign(8, other);
        refused(8, other, "quiz-profile-missing");
        var empty = Map.<String, Object>of(
                "population",
                10,
                "languages",
                List.of(),
                "difficulties",
                List.of(),
                "facilities",
                List.of(),
                "contacts",
                List.of());
        write(cadre(other), 8, empty).statusCode(201);
        refused(8, other, "quiz-profile-thin");
        clock.setDay("2026-06-10");
        refused(1, cadre, "quiz-profile-stale");
    }

    @Test
    void onlyWhoAnswersForTheCommunityIsAsked() {
        var other = aCadreOf(org);
        ask(supervisor(place.district()), other).statusCode(400).body("errors.field", hasItem("cadre"));
        ask(supervisor("110101"), cadre).statusCode(404);
        supervisor(place.district())
                .body("{}")
                .post("/api/v1/communities/" + place.community(1) + "/quizzes")
                .then()
                .statusCode(400);
        takes(other).statusCode(404);
        cadre(other)
                .body(Map.of("cadre", cadre))
                .post("/api/v1/communities/" + place.community(1) + "/quizzes")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAnswersThatFitNoQuestion() {
        var quiz = takes(cadre).extract();
        var id = quiz.<String>path("id");
        refusedAnswer(id, "answers[0].question", Map.of("question", 9, "number", 1));
        refusedAnswer(id, "answers[0]", Map.of("question", 1));
        refusedAnswer(id, "answers[0]", Map.of("question", 1, "number", 1, "option", 1));
        var one = answers(quiz).getFirst();
        answer(cadre, id, List.of(one, one)).statusCode(400).body("errors.field", hasItem("answers[1].question"));
        BadInput.refusesEachField(
                () -> cadre(cadre),
                "POST",
                "/api/v1/quizzes/" + id + "/answers",
                Map.of("answers", List.of()),
                Set.of("answers"));
        answer(cadre, id, answers(quiz)).statusCode(200);
    }

    @Test
    void kindsOfQuestionsAreData() {
        var wish = Map.of("source", "POPULATION", "wording", "{community}多少人？", "tolerance", 5, "active", false);
        var code = "t" + Codes.number();
        administrator().body(wish).put("/api/v1/quiz-templates/" + code).then().statusCode(201);
        administrator().body(wish).put("/api/v1/quiz-templates/" + code).then().statusCode(200);
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "PUT",
                "/api/v1/quiz-templates/u" + Codes.number(),
                wish,
                Set.of("source", "wording", "tolerance", "active"));
        administrator().get("/api/v1/quiz-templates?limit=200").then().body("items.code", hasItems(code, "population"));
        cadre(cadre).get("/api/v1/quiz-templates").then().statusCode(403);
    }
}
