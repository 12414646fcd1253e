package org.lianxin.assignment.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class CourseTest extends TrainingTest {

    @Test
    void isOfferedToAnAreaAndSeenThere() {
        var id = aCourse(8);
        var colleague = aCadreOf(org);
        cadre(colleague).get("/api/v1/courses/" + id).then().statusCode(200).body("hours", equalTo(8.0f));
        cadre(colleague).get("/api/v1/courses?subject=MASS_WORK").then().body("items.id", hasItem(id));
        cadre(colleague).get("/api/v1/courses?subject=LAW").then().body("items.id", not(hasItem(id)));
        cadre(colleague)
                .get("/api/v1/courses?subject=NOTHING")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subject"));
        var elsewhere = aCadreOf(anOrganisation("110101"));
        cadre(elsewhere).get("/api/v1/courses/" + id).then().statusCode(404);
        cadre(elsewhere).get("/api/v1/courses").then().body("items.id", not(hasItem(id)));
        supervisor("110101").get("/api/v1/courses/" + id).then().statusCode(404);
    }

    @Test
    void isChangedOnlyWithTheVersionSeenAndInsideTheRegion() {
        var id = aCourse(8);
        var wish = course(6);
        organiser().body(wish).put("/api/v1/courses/" + id).then().statusCode(428);
        change(organiser(), id, 3, wish).statusCode(412);
        change(supervisor("110101"), id, 0, wish).statusCode(404);
        wish.put("region", "11");
        change(organiser(), id, 0, wish).statusCode(404);
        wish.put("region", place.district());
        change(organiser(), id, 0, wish).statusCode(200).header("ETag", "\"1\"").body("hours", equalTo(6.0f));
    }

    @Test
    void aRetiredOneGetsNoSessions() {
        var id = aCourse(8);
        var wish = course(8);
        wish.put("retired", true);
        change(organiser(), id, 0, wish).statusCode(200);
        organiser()
                .body(session(id, 10, "2026-04-15"))
                .post("/api/v1/training-sessions")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:course-retired"));
    }

    @Test
    void anIdempotencyKeyMakesARepetitionSafe() {
        var key = UUID.randomUUID().toString();
        var first = organiser()
                .header("Idempotency-Key", key)
                .body(course(8))
                .post("/api/v1/courses")
                .then();
        var again = organiser()
                .header("Idempotency-Key", key)
                .body(course(8))
                .post("/api/v1/courses")
                .then();
        assertEquals(
                first.statusCode(201).extract().<String>path("id"),
                again.statusCode(201).extract().<String>path("id"));
    }

    @Test
    void refusesEachBadFieldByName() {
        var wish = course(8);
        wish.put("summary", "入户走访");
        wish.put("targetLevel", "TOWNSHIP");
        wish.put("retired", false);
        BadInput.refusesEachField(
                this::organiser, "POST", "/api/v1/courses", wish, Set.of("title", "subject", "hours", "region"));
        for (var hours : List.of(0, 0.4, 200.5, 1.25, -1)) {
            wish.put("hours", hours);
            organiser()
                    .body(wish)
                    .post("/api/v1/courses")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("hours"));
        }
    }

    @Test
    void aSessionIsPlannedInTheFutureInsideTheCoursesArea() {
        var course = aCourse(8);
        var wish = session(course, 10, "2026-04-15");
        BadInput.refusesEachField(
                this::organiser,
                "POST",
                "/api/v1/training-sessions",
                wish,
                Set.of("course", "organiser", "region", "place", "startsAt", "endsAt", "capacity"));
        refused(course, "startsAt", "2026-03-09T09:00:00+08:00");
        refused(course, "startsAt", "2029-03-09T09:00:00+08:00");
        refused(course, "endsAt", "2026-04-15T08:00:00+08:00");
        refused(course, "endsAt", "2026-07-15T08:00:00+08:00");
        refused(course, "course", UUID.randomUUID().toString());
        refused(course, "organiser", Codes.org());
        refused(course, "capacity", 0);
        var narrow = course(8);
        narrow.put("region", place.district() + "001");
        var street = organiser()
                .body(narrow)
                .post("/api/v1/courses")
                .then()
                .extract()
                .<String>path("id");
        refused(street, "region", place.district());
        var id = aSession(course, 10, "2026-04-15");
        organiser()
                .get("/api/v1/training-sessions?from=2026-04-15&course=" + course)
                .then()
                .body("items.id", hasItem(id));
        organiser()
                .get("/api/v1/training-sessions?from=2026-04-16&course=" + course)
                .then()
                .body("items.size()", equalTo(0));
    }

    private void refused(String course, String field, Object value) {
        var wish = session(course, 10, "2026-04-15");
        wish.put(field, value);
        organiser()
                .body(wish)
                .post("/api/v1/training-sessions")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private static ValidatableResponse change(
            RequestSpecification who, String id, int version, Map<String, Object> wish) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(wish)
                .put("/api/v1/courses/" + id)
                .then();
    }
}
