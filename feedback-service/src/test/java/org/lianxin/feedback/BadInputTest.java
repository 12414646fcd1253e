package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.platform.testing.BadInput;

/** Whatever is wrong is named, in either language, and nothing is stored. */
@QuarkusTest
class BadInputTest extends ServiceTest {

    @Test
    void everyFieldOfAMatter() {
        var place = aPlace();
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("category", "城乡建设");
        body.put("about", place.cadre());
        body.put("receivedAt", "2026-03-02T09:30:00+08:00");
        body.put("complex", false);
        body.put("onBehalf", false);
        body.put("anonymous", false);
        var before = matters();
        BadInput.refusesEachField(
                () -> as(officer()), "POST", "/api/v1/matters", body, Set.of("kind", "channel", "subject", "text"));
        assertEquals(before, matters());
    }

    @Test
    void everyFieldOfWhatStaffSay() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        refuses(supervisor(), matter, "assignment", Map.of("org", place.org(), "cadre", place.cadre()), Set.of("org"));
        refuses(supervisor(), matter, "objection", Map.of("reason", "x"), Set.of("reason"));
        refuses(supervisor(), matter, "redirection", Map.of("to", "x", "reason", "x"), Set.of("to", "reason"));
        refuses(supervisor(), matter, "refusal", Map.of("reason", "x"), Set.of("reason"));
        refuses(
                supervisor(),
                matter,
                "duplicate",
                Map.of("of", UUID.randomUUID().toString()),
                Set.of("of"));
        refuses(supervisor(), matter, "answer", Map.of("text", "x"), Set.of("text"));
        refuses(supervisor(), matter, "clarification", Map.of("question", "x"), Set.of("question"));
        refuses(supervisor(), matter, "extension", Map.of("reason", "x"), Set.of("reason"));
        refuses(supervisor(), matter, "extension/approval", Map.of("approved", true, "reason", "x"), Set.of());
        refuses(supervisor(), matter, "supervision", Map.of("note", "x"), Set.of("note"));
        refuses(supervisor(), matter, "acceptance", Map.of(), Set.of());
        assertEquals("ASSIGNED", status(matter));
    }

    @Test
    void everyFieldOfWhatResidentsSay() {
        var matter = anAnsweredMatter(aPlace());
        tracked(matter, "messages", Map.of("text", "x"), Set.of("text"));
        tracked(matter, "rework", Map.of("reason", "x"), Set.of("reason"));
        tracked(matter, "rating", Map.of("grade", 3, "reasons", List.of("SLOW"), "words", "x"), Set.of("grade"));
        for (var grade : List.of(0, 6, -1, 4.5, 99999999999L)) {
            resident(matter, "rating", Map.of("grade", grade))
                    .statusCode(400)
                    .body("errors.field", hasItem(startsWith("grade")));
        }
        resident(matter, "rating", Map.of("grade", 3, "reasons", List.of("not a reason!")))
                .statusCode(400)
                .body("errors[0].field", startsWith("reasons"));
        assertEquals("ANSWERED", status(matter));
    }

    @Test
    void everyFieldOfWhatIsSaidOfRatings() {
        var id = resident(anAnsweredMatter(aPlace()), "rating", Map.of("grade", 1))
                .extract()
                .<String>path("id");
        BadInput.refusesEachField(
                () -> as(supervisor()),
                "POST",
                "/api/v1/ratings/" + id + "/steps",
                Map.of("to", "VERIFYING", "note", "x"),
                Set.of("to", "note"));
        BadInput.refusesEachField(
                () -> as(inspector()),
                "POST",
                "/api/v1/ratings/" + id + "/exclusion",
                Map.of("excluded", true, "reason", "x"),
                Set.of("excluded", "reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matters?status=NONSENSE", "/api/v1/matters?overdue=yes", "/api/v1/matters?unassigned=1",
                "/api/v1/matters?warned=TRUE", "/api/v1/matters?limit=0", "/api/v1/matters?limit=201",
                "/api/v1/matters?limit=x", "/api/v1/matters?cursor=nonsense", "/api/v1/matters?community=a%00b",
                "/api/v1/supervisions?open=maybe", "/api/v1/supervisions?level=TOP", "/api/v1/supervisions?cursor=x",
                "/api/v1/ratings?status=X", "/api/v1/ratings?bad=2", "/api/v1/ratings?cursor=%F0%9F%98%80"
            })
    void everyParameterOfAList(String list) {
        var name = list.substring(list.indexOf('?') + 1, list.indexOf('='));
        as(supervisor())
                .urlEncodingEnabled(false)
                .get(list)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(name));
    }

    @Test
    void brokenJsonAWrongTypeAHugeBodyAndAnIdThatIsNone() {
        as(null).body("{\"kind\":")
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(null).body("[]").post("/api/v1/matters").then().statusCode(400);
        as(null).post("/api/v1/matters").then().statusCode(400);
        as(null).body("null").post("/api/v1/matters").then().statusCode(400);
        io.restassured.RestAssured.given()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/matters")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        as(supervisor())
                .get("/api/v1/matters/not-an-id")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(null).body("{\"text\":\"" + "长".repeat(4_000_000) + "\"}")
                .post("/api/v1/matters")
                .then()
                .statusCode(413);
    }

    @Test
    void saysItInChinese() {
        var body = aMatter(aPlace());
        body.put("community", "12");
        as(null).header("Accept-Language", "zh-CN")
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("community"))
                .body("errors[0].message", equalTo("应为 12 位行政区划代码或 18 位统一社会信用代码"));
    }

    private static void refuses(String token, Raised matter, String verb, Map<String, ?> body, Set<String> required) {
        BadInput.refusesEachField(
                () -> as(token), "POST", "/api/v1/matters/" + matter.id() + "/" + verb, body, required);
    }

    private static void tracked(Raised matter, String verb, Map<String, ?> body, Set<String> required) {
        BadInput.refusesEachField(
                () -> as(null).header("Tracking-Code", matter.code()),
                "POST",
                "/api/v1/tracked-matter/" + verb,
                body,
                required);
    }

    private long matters() {
        return ((Number) database.createNativeQuery("select count(*) from matter")
                        .getSingleResult())
                .longValue();
    }
}
