package org.lianxin.assignment.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnrollingTest extends TrainingTest {

    @Inject
    DataSource database;

    @Test
    void whoComesTooLateWaitsAndMovesUpInOrder() {
        var session = aSession(aCourse(8), 1, "2026-04-15");
        var first = aCadreOf(org);
        var second = aCadreOf(org);
        var third = aCadreOf(org);
        var seat = enrol(session, first)
                .statusCode(201)
                .body("status", equalTo("ENROLLED"))
                .extract()
                .<String>path("id");
        clock.advance(Duration.ofMinutes(1));
        enrol(session, second).statusCode(201).body("status", equalTo("WAITING"), "ahead", equalTo(0));
        clock.advance(Duration.ofMinutes(1));
        var last = enrol(session, third)
                .body("status", equalTo("WAITING"), "ahead", equalTo(1))
                .extract()
                .<String>path("id");
        get(session).body("taken", equalTo(1));
        withdraw(session, seat, first).statusCode(200).body("status", equalTo("WITHDRAWN"));
        organiser()
                .get(SESSIONS + session + "/enrolments")
                .then()
                .body("items.status", equalTo(List.of("WITHDRAWN", "ENROLLED", "WAITING")));
        withdraw(session, last, third).statusCode(200);
        get(session).body("taken", equalTo(1));
        clock.advance(Duration.ofMinutes(1));
        enrol(session, first).statusCode(201).body("status", equalTo("WAITING"), "id", equalTo(seat));
        cadre(first).get("/api/v1/training-enrolments").then().body("items.status", equalTo(List.of("WAITING")));
    }

    @Test
    void moreSeatsGoToThoseWhoWait() {
        var course = aCourse(8);
        var session = aSession(course, 1, "2026-04-15");
        enrol(session, aCadreOf(org)).statusCode(201);
        enrol(session, aCadreOf(org)).body("status", equalTo("WAITING"));
        enrol(session, aCadreOf(org)).body("status", equalTo("WAITING"));
        replan(session, 0, 2).statusCode(200).body("taken", equalTo(2), "capacity", equalTo(2));
        replan(session, 1, 1).statusCode(409);
        replan(session, 0, 5).statusCode(412);
        organiser()
                .get(SESSIONS + session + "/enrolments")
                .then()
                .body("items.status", equalTo(List.of("ENROLLED", "ENROLLED", "WAITING")));
    }

    @Test
    void ofManyAtOnceExactlyAsManyGetASeatAsThereAre() throws Exception {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        var cadres = IntStream.range(0, 20).mapToObj(i -> aCadreOf(org)).toList();
        List<Callable<String>> asks = new ArrayList<>();
        cadres.forEach(one ->
                asks.add(() -> enrol(session, one).statusCode(201).extract().path("status")));
        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asks)) {
                answers.add(answer.get());
            }
        }
        assertEquals(5, Collections.frequency(answers, "ENROLLED"));
        assertEquals(15, Collections.frequency(answers, "WAITING"));
        get(session).body("taken", equalTo(5));
    }

    @Test
    void theSameCadreAtOnceGetsOneSeat() throws Exception {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        var one = aCadreOf(org);
        Callable<Integer> ask = () -> enrol(session, one).extract().statusCode();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                answers.add(answer.get());
            }
        }
        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(3, Collections.frequency(answers, 409));
        get(session).body("taken", equalTo(1));
    }

    @Test
    void theDatabaseItselfRefusesASeatTooMany() throws SQLException {
        var session = aSession(aCourse(8), 1, "2026-04-15");
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update training_session set taken = 2 where id = ?::uuid")) {
            update.setString(1, session);
            var refused = assertThrows(SQLException.class, update::executeUpdate);
            assertTrue(refused.getMessage().contains("training_session_full"), refused.getMessage());
        }
    }

    @Test
    void aSupervisorNamesACadreOfTheirRegion() {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        var one = aCadreOf(org);
        name(supervisor(place.district() + "001"), session, one).statusCode(201).body("cadre", equalTo(one));
        name(supervisor(place.district() + "002"), session, aCadreOf(org)).statusCode(404);
        name(cadre(one), session, aCadreOf(org)).statusCode(404);
        name(supervisor(place.district()), session, org + "/NOBODY")
                .statusCode(400)
                .body("errors.field", hasItem("cadre"));
        supervisor(place.district())
                .body("{}")
                .post(SESSIONS + session + "/enrolments")
                .then()
                .statusCode(400);
        var elsewhere = aCadreOf(anOrganisation("110101"));
        enrol(session, elsewhere).statusCode(404);
    }

    @Test
    void aSessionForAStreetIsNotForTheNextOne() {
        var wish = session(aCourse(8), 5, "2026-04-15");
        wish.put("region", place.district() + "001");
        var session = organiser()
                .body(wish)
                .post("/api/v1/training-sessions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var next = aCadreOf(anOrganisation(place.district() + "002"));
        enrol(session, next).statusCode(404);
        name(organiserAsSupervisor(), session, next).statusCode(409);
        enrol(session, aCadreOf(org)).statusCode(201);
    }

    @Test
    void endsWithTheBeginning() {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        var one = aCadreOf(org);
        var enrolment = enrol(session, one).extract().<String>path("id");
        withdraw(session, enrolment, aCadreOf(org)).statusCode(404);
        clock.setDay("2026-04-15");
        enrol(session, aCadreOf(org)).statusCode(409).body("type", equalTo("urn:lianxin:problem:session-begun"));
        withdraw(session, enrolment, one).statusCode(409);
    }

    @Test
    void nobodyEnrolsInWhatIsCalledOff() {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        organiser()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "防汛"))
                .post(SESSIONS + session + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        organiser()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "防汛"))
                .post(SESSIONS + session + "/cancellation")
                .then()
                .statusCode(409);
        enrol(session, aCadreOf(org)).statusCode(409);
    }

    @Test
    void anIdempotencyKeyMakesARepetitionSafe() {
        var session = aSession(aCourse(8), 5, "2026-04-15");
        var one = aCadreOf(org);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            cadre(one)
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(SESSIONS + session + "/enrolments")
                    .then()
                    .statusCode(201);
        }
        enrol(session, one).statusCode(409);
        get(session).body("taken", equalTo(1));
    }

    private RequestSpecification organiserAsSupervisor() {
        return supervisor(place.district());
    }

    private static ValidatableResponse name(RequestSpecification who, String session, String cadre) {
        return who.body(Map.of("cadre", cadre))
                .post(SESSIONS + session + "/enrolments")
                .then();
    }

    private ValidatableResponse replan(String session, int version, int capacity) {
        var plan = session("x", capacity, "2026-04-16");
        plan.keySet().removeAll(Set.of("course", "organiser", "region"));
        return organiser()
                .header("If-Match", "\"" + version + "\"")
                .body(plan)
                .put(SESSIONS + session)
                .then();
    }
}
