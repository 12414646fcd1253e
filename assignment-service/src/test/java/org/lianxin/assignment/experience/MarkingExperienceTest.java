package org.lianxin.assignment.experience;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarkingExperienceTest extends ExperienceTest {

    @Test
    void countsOncePerCadre() throws Exception {
        var id = aPublished(text("有用"));
        var colleague = aCadreOf(org);
        Callable<Integer> mark = () -> helpful(colleague, id).extract().statusCode();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(mark, mark, mark, mark))) {
                answers.add(answer.get());
            }
        }
        assertEquals(1, Collections.frequency(answers, 201), answers.toString());
        assertEquals(3, Collections.frequency(answers, 200), answers.toString());
        helpful(aCadreOf(anOrganisation("110101")), id).statusCode(201);
        cadre(colleague).get(EXPERIENCES + "/" + id).then().body("helpful", equalTo(2), "version", equalTo(3));
    }

    @Test
    void isUsedOncePerCaseOfOnesOwn() {
        var id = aPublished(text("可用"));
        var colleague = aCadreOf(org);
        var helpCase = aCaseOf(colleague);
        used(colleague, id, helpCase).statusCode(201).body("first", equalTo(true));
        used(colleague, id, helpCase).statusCode(200).body("first", equalTo(false));
        used(colleague, id, aCaseOf(colleague)).statusCode(201);
        used(colleague, id, aCaseOf(author)).statusCode(400).body("errors.code", hasItem("case-unknown"));
        used(colleague, id, UUID.randomUUID().toString()).statusCode(400);
        assertEquals(
                List.of("experience.published.v1", "experience.used.v1", "experience.used.v1"), published.typesOf(id));
        var told = published.of(id).getLast();
        assertEquals(author, told.get("author").asText());
        assertEquals(colleague, told.get("by").asText());
        cadre(colleague).get(EXPERIENCES + "/" + id).then().body("used", equalTo(2));
    }

    @Test
    void notByTheAuthorAndOnlyWhatIsPublished() {
        var id = aPublished(text("自荐"));
        helpful(author, id).statusCode(409).body("type", equalTo("urn:lianxin:problem:experience-own"));
        used(author, id, aCaseOf(author)).statusCode(409);
        var draft = aDraft(text("未完"));
        helpful(aCadreOf(org), draft).statusCode(404);
        withdraw(reviewer(), id, 3).statusCode(200);
        helpful(aCadreOf(org), id).statusCode(404);
    }

    @Test
    void aCaseHandedOnIsTheNewCadresOwn() {
        var id = aPublished(text("移交"));
        var before = aCadreOf(org);
        var after = aCadreOf(org);
        var helpCase = aCaseOf(before);
        moved(helpCase, after, 5, "PLANNED", "2026-02-03T02:00:00Z");
        moved(helpCase, before, 4, "PLANNED", "2026-02-02T02:00:00Z");
        used(before, id, helpCase).statusCode(400);
        used(after, id, helpCase).statusCode(201);
    }

    private static ValidatableResponse helpful(String who, String id) {
        return cadre(who).put(EXPERIENCES + "/" + id + "/helpful").then();
    }

    private static ValidatableResponse used(String who, String id, String helpCase) {
        return cadre(who).put(EXPERIENCES + "/" + id + "/uses/" + helpCase).then();
    }
}
