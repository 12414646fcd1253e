package org.lianxin.assignment.training;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** What the tests of training stand on: a district with an organisation, a course and sessions of it. */
abstract class TrainingTest extends ServiceTest {

    protected static final String SESSIONS = "/api/v1/training-sessions/";

    protected Place place;
    protected String org;

    @BeforeEach
    void aDistrict() {
        clock.setDay("2026-03-10");
        place = Place.fresh();
        org = anOrganisation(place.district() + "001");
    }

    protected RequestSpecification organiser() {
        return as(Tokens.of(Role.ASSESSOR).region(place.district()));
    }

    protected Map<String, Object> course(double hours) {
        return new HashMap<>(
                Map.of("title", "群众工作方法", "subject", "MASS_WORK", "hours", hours, "region", place.district()));
    }

    protected String aCourse(double hours) {
        return organiser()
                .body(course(hours))
                .post("/api/v1/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected Map<String, Object> session(String course, int capacity, String day) {
        return new HashMap<>(Map.of(
                "course",
                course,
                "organiser",
                org,
                "region",
                place.district(),
                "place",
                "区委党校",
                "startsAt",
                day + "T09:00:00+08:00",
                "endsAt",
                day + "T17:00:00+08:00",
                "capacity",
                capacity));
    }

    protected String aSession(String course, int capacity, String day) {
        return organiser()
                .body(session(course, capacity, day))
                .post("/api/v1/training-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected ValidatableResponse enrol(String session, String cadre) {
        return cadre(cadre).body("{}").post(SESSIONS + session + "/enrolments").then();
    }

    protected ValidatableResponse withdraw(String session, String enrolment, String cadre) {
        return cadre(cadre)
                .post(SESSIONS + session + "/enrolments/" + enrolment + "/withdrawal")
                .then();
    }

    protected ValidatableResponse confirm(String session, List<Map<String, Object>> present, List<String> absent) {
        return organiser()
                .body(Map.of("present", present, "absent", absent))
                .post(SESSIONS + session + "/attendance")
                .then();
    }

    protected static Map<String, Object> present(String cadre) {
        return Map.of("cadre", cadre);
    }

    protected ValidatableResponse get(String session) {
        return organiser().get(SESSIONS + session).then().statusCode(200);
    }
}
