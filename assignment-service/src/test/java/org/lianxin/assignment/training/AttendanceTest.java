package org.lianxin.assignment.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class AttendanceTest extends TrainingTest {

    private String session;
    private String one;
    private String two;
    private String enrolment;

    @BeforeEach
    void twoEnrolled() {
        session = aSession(aCourse(8), 5, "2026-04-15");
        one = aCadreOf(org);
        two = aCadreOf(org);
        enrolment = enrol(session, one).extract().path("id");
        enrol(session, two).statusCode(201);
        clock.setDay("2026-04-15");
    }

    @Test
    void theOrganiserConfirmsAndTheOthersHear() {
        confirm(session, List.of(present(one)), List.of(two)).statusCode(200).body("status", equalTo("HELD"));
        confirm(session, List.of(present(one)), List.of(two)).statusCode(200);
        var told = published.of(enrolment);
        assertEquals(1, told.size());
        assertEquals(8, told.getFirst().get("hours").asDouble());
        assertEquals("2026-04-15", told.getFirst().get("on").asText());
        assertEquals(one, told.getFirst().get("cadre").asText());
        confirm(session, List.of(Map.of("cadre", two, "hours", 4)), List.of()).statusCode(200);
        hours(one, 2026)
                .body(
                        "total.hours",
                        equalTo(8.0f),
                        "total.standing",
                        equalTo("SHORT"),
                        "attended.session",
                        equalTo(List.of(session)));
        hours(two, 2026).body("total.hours", equalTo(4.0f), "total.missing", equalTo(86.0f));
        hours(one, 2025).body("total.hours", equalTo(0));
    }

    @Test
    void nobodyConfirmsThemselves() {
        var both = as(
                Tokens.of(Role.SUPERVISOR, Role.CADRE).region(place.district()).cadre(one));
        both.body(Map.of("present", List.of(present(one))))
                .post(SESSIONS + session + "/attendance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:own-attendance"));
        assertEquals(List.of(), published.of(enrolment));
        cadre(one)
                .body(Map.of("present", List.of(present(one))))
                .post(SESSIONS + session + "/attendance")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyWhoOrganisesConfirms() {
        var body = Map.of("present", List.of(present(one)));
        supervisor(place.district() + "001")
                .body(body)
                .post(SESSIONS + session + "/attendance")
                .then()
                .statusCode(403);
        supervisor("110101")
                .body(body)
                .post(SESSIONS + session + "/attendance")
                .then()
                .statusCode(404);
        supervisor(place.district())
                .body(body)
                .post(SESSIONS + session + "/attendance")
                .then()
                .statusCode(200);
    }

    @Test
    void anAttendanceTakenBackNoLongerCounts() {
        confirm(session, List.of(present(one)), List.of()).statusCode(200);
        confirm(session, List.of(), List.of(one)).statusCode(409);
        revoke(enrolment).statusCode(200).body("status", equalTo("ABSENT"), "hours", equalTo(null));
        revoke(enrolment).statusCode(409);
        hours(one, 2026).body("total.hours", equalTo(0));
        confirm(session, List.of(present(one)), List.of()).statusCode(200);
        assertEquals(
                List.of("training.attended.v1", "training.attendance-revoked.v1", "training.attended.v1"),
                published.typesOf(enrolment));
    }

    @Test
    void aListCountsWholeOrNotAtAll() {
        confirm(session, List.of(present(one), present(aCadreOf(org))), List.of())
                .statusCode(400)
                .body("errors.field", hasItem("present[1].cadre"));
        confirm(session, List.of(present(one), Map.of("cadre", two, "hours", 8.5)), List.of())
                .statusCode(400)
                .body("errors.field", hasItem("present[1].hours"));
        assertEquals(List.of(), published.of(enrolment));
        get(session).body("status", equalTo("PLANNED"));
    }

    @Test
    void nobodyHasAttendedBeforeItBegan() {
        clock.setDay("2026-04-14");
        confirm(session, List.of(present(one)), List.of())
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:session-not-begun"));
    }

    @Test
    void refusesEachBadFieldByName() {
        BadInput.refusesEachField(
                this::organiser,
                "POST",
                SESSIONS + session + "/attendance",
                Map.of("present", List.of(present(one)), "absent", List.of(two)),
                Set.of());
        BadInput.refusesEachField(
                this::organiser,
                "POST",
                SESSIONS + session + "/enrolments/" + enrolment + "/revocation",
                Map.of("reason", "误记"),
                Set.of("reason"));
    }

    private ValidatableResponse revoke(String id) {
        return organiser()
                .body(Map.of("reason", "误记"))
                .post(SESSIONS + session + "/enrolments/" + id + "/revocation")
                .then();
    }

    private ValidatableResponse hours(String cadre, int year) {
        return cadre(cadre)
                .get("/api/v1/training-hours/" + cadre + "?year=" + year)
                .then()
                .statusCode(200);
    }
}
