package org.lianxin.assignment.quiz;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.assignment.profile.DifficultyKind;
import org.lianxin.assignment.profile.ProfileTest;

/** Six communities with profiles, a cadre who answers for the first, and the words of the story. */
abstract class QuizzingTest extends ProfileTest {

    @BeforeEach
    void profilesOfMany() {
        for (int n = 1; n <= 6; n++) {
            write(supervisor(place.district()), n, circumstances(n)).statusCode(201);
        }
    }

    protected void refused(int community, String who, String problem) {
        cadre(who)
                .body("{}")
                .post("/api/v1/communities/" + place.community(community) + "/quizzes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:" + problem));
    }

    protected void refusedAnswer(String id, String field, Map<String, Object> answer) {
        answer(cadre, id, List.of(answer)).statusCode(400).body("errors.field", hasItem(field));
    }

    protected ValidatableResponse takes(String who) {
        return cadre(who)
                .body("{}")
                .post("/api/v1/communities/" + place.community(1) + "/quizzes")
                .then();
    }

    protected ValidatableResponse ask(RequestSpecification who, String cadre) {
        return who.body(Map.of("cadre", cadre))
                .post("/api/v1/communities/" + place.community(1) + "/quizzes")
                .then();
    }

    protected static ValidatableResponse answer(String who, String id, List<? extends Map<String, ?>> answers) {
        return cadre(who)
                .body(Map.of("answers", answers))
                .post("/api/v1/quizzes/" + id + "/answers")
                .then();
    }

    protected static ValidatableResponse get(RequestSpecification who, String id) {
        return who.get("/api/v1/quizzes/" + id).then().statusCode(200);
    }

    /** All right: what belongs to the first community ends in 1, or is one of its numbers. */
    protected static List<Map<String, Object>> answers(ExtractableResponse<?> quiz) {
        var given = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> questions = quiz.path("questions");
        for (var question : questions) {
            var text = (String) question.get("text");
            if ((Boolean) question.get("asksForNumber")) {
                int right = text.contains("60 岁") ? 200 : text.contains("18 岁") ? 100 : text.contains("户") ? 400 : 1000;
                given.add(Map.of("question", question.get("question"), "number", right));
            } else {
                @SuppressWarnings("unchecked") // a list of texts, as the view has it
                var options = (List<String>) question.get("options");
                int right = IntStream.range(0, options.size())
                        .filter(i -> options.get(i).endsWith("1")
                                || options.get(i).startsWith("1号")
                                || options.get(i).equals(DifficultyKind.values()[1].label()))
                        .findFirst()
                        .orElseThrow();
                given.add(Map.of("question", question.get("question"), "option", right + 1));
            }
        }
        return given;
    }
}
