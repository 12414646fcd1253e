package org.lianxin.feedback.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Role;

/** The clocks against dates counted by hand on the calendar of 2026. A due day ends at 24:00 in China, 16:00 UTC. */
@QuarkusTest
class ClockDatesTest extends ServiceTest {

    @Inject
    WorkingCalendar calendar;

    @ParameterizedTest(name = "{0} received {1}: accept by {2}, answer by {3}")
    @CsvSource({
        // an ordinary Monday
        "HELP_REQUEST, 2026-03-02T04:00:00Z, 2026-03-03, 2026-03-09",
        "ENQUIRY,      2026-03-02T04:00:00Z, 2026-03-03, 2026-03-03",
        // a second before midnight in China, and midnight
        "ENQUIRY,      2026-03-02T15:59:59Z, 2026-03-03, 2026-03-03",
        "ENQUIRY,      2026-03-02T16:00:00Z, 2026-03-04, 2026-03-04",
        // Friday before a Saturday that is worked in exchange for Spring Festival
        "ENQUIRY,      2026-02-13T04:00:00Z, 2026-02-14, 2026-02-14",
        // over Spring Festival (16 to 20 and 23 off, Saturday 28 worked)
        "COMPLAINT,    2026-02-14T04:00:00Z, 2026-02-24, 2026-02-28",
        // over Labour Day (1, 4, 5 May off)
        "SUGGESTION,   2026-04-27T04:00:00Z, 2026-04-28, 2026-05-07",
        // over National Day (1, 2, 5, 6, 7 off, Saturday 10 worked), from the Sunday worked before it
        "PRAISE,       2026-09-30T04:00:00Z, 2026-10-08, 2026-10-13",
        "ENQUIRY,      2026-09-19T04:00:00Z, 2026-09-20, 2026-09-20",
        // over the end of the year: the calendar of 2027 is not announced, so Monday to Friday
        "HELP_REQUEST, 2026-12-30T04:00:00Z, 2026-12-31, 2027-01-06",
    })
    void countsWorkingDays(String kind, Instant received, String acceptBy, String answerBy) {
        var matter = raiseOn(kind, false, received);
        assertEquals(acceptBy + "T16:00:00Z", due(matter, "ACCEPT"));
        assertEquals(answerBy + "T16:00:00Z", due(matter, "ANSWER"));
    }

    @ParameterizedTest(name = "complex, received {0}: answer by {1}")
    @CsvSource({
        "2026-01-31T04:00:00Z, 2026-02-15",
        "2026-02-14T04:00:00Z, 2026-03-01",
        "2026-08-31T04:00:00Z, 2026-09-15",
        "2026-12-20T04:00:00Z, 2027-01-04",
    })
    void countsCalendarDaysForComplexMatters(Instant received, String answerBy) {
        assertEquals(answerBy + "T16:00:00Z", due(raiseOn("COMPLAINT", true, received), "ANSWER"));
    }

    @Test
    void aPetitionIsAnsweredWithinSixtyDaysOfItsAcceptance() {
        clock.setDay("2026-12-31");
        var place = aPlace();
        var petition = raiseOn("PETITION", false, clock.instant(), place);
        assertEquals("2027-01-15T16:00:00Z", due(petition, "ACCEPT"));
        assertEquals(2, follow(petition).getList("clocks").size(), "registered at once, and the notice");
        clock.setDay("2027-01-10");
        post(cadre(place), petition, "acceptance", Map.of()).statusCode(200);
        assertEquals("2027-03-11T16:00:00Z", due(petition, "ANSWER"));
    }

    @Test
    void standsStillForTheResidentByWorkingDays() {
        var matter = pausedFrom("2026-03-02", "HELP_REQUEST", false, "2026-03-04");
        assertEquals("PAUSED", clockOf(matter, "ANSWER").get("state"));
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
        clock.setDay("2026-03-09");
        resident(matter, "messages", Map.of("text", "二单元")).statusCode(200).body("status", equalTo("IN_PROGRESS"));
        assertEquals("RUNNING", clockOf(matter, "ANSWER").get("state"));
        assertEquals("2026-03-12T16:00:00Z", due(matter, "ANSWER"));
    }

    @Test
    void holidaysInsideAPauseDoNotMoveTheEnd() {
        var matter = pausedFrom("2026-04-27", "HELP_REQUEST", false, "2026-04-30");
        clock.setDay("2026-05-06");
        resident(matter, "messages", Map.of("text", "二单元")).statusCode(200);
        assertEquals("2026-05-08T16:00:00Z", due(matter, "ANSWER"));
    }

    @Test
    void aPauseWithinOneDayMovesNothing() {
        var matter = pausedFrom("2026-03-02", "HELP_REQUEST", false, "2026-03-04");
        resident(matter, "messages", Map.of("text", "二单元")).statusCode(200);
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
    }

    @Test
    void standsStillByCalendarDaysWhereTheRuleCountsThem() {
        var matter = pausedFrom("2026-03-02", "COMPLAINT", true, "2026-03-10");
        clock.setDay("2026-03-13");
        resident(matter, "messages", Map.of("text", "二单元")).statusCode(200);
        assertEquals("2026-03-20T16:00:00Z", due(matter, "ANSWER"));
    }

    @Test
    void wordsNobodyAskedForMoveNoClock() {
        clock.setDay("2026-03-02");
        var matter = raise(aMatter(aPlace()));
        clock.setDay("2026-03-04");
        resident(matter, "messages", Map.of("text", "还在等")).statusCode(200);
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
    }

    @ParameterizedTest(name = "{0} complex={1} accepted at once on 2 March: {2}, extended to {3}")
    @CsvSource({
        "HELP_REQUEST, false, 2026-03-09, 2026-03-16",
        "COMPLAINT,    true,  2026-03-17, 2026-04-01",
        "PETITION,     false, 2026-05-01, 2026-05-31",
    })
    void isExtendedOnce(String kind, boolean complex, String answerBy, String extendedTo) {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raiseOn(kind, complex, clock.instant(), place);
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        assertEquals(answerBy + "T16:00:00Z", due(matter, "ANSWER"));
        post(cadre(place), matter, "extension", Map.of("reason", "等配件")).statusCode(200);
        assertEquals(answerBy + "T16:00:00Z", due(matter, "ANSWER"));
        post(cadre(place), matter, "extension", Map.of("reason", "等配件"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:extension-once"));
        post(supervisor(), matter, "extension/approval", Map.of("approved", true))
                .statusCode(200);
        assertEquals(extendedTo + "T16:00:00Z", due(matter, "ANSWER"));
        post(cadre(place), matter, "extension", Map.of("reason", "还在等"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:not-extendable"));
    }

    @Test
    void anEnquiryIsNotExtended() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raiseOn("ENQUIRY", false, clock.instant(), place);
        post(cadre(place), matter, "extension", Map.of("reason", "等配件")).statusCode(409);
    }

    @Test
    void nobodyExtendsTheirOwnTimeAndNobodyDecidesUnasked() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raiseOn("HELP_REQUEST", false, clock.instant(), place);
        post(supervisor(), matter, "extension/approval", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:extension-not-asked"));
        var both = Tokens.of(Role.SUPERVISOR, Role.CADRE)
                .cadre(place.cadre())
                .region(REGION)
                .subject("both")
                .sign();
        post(both, matter, "extension", Map.of("reason", "等配件")).statusCode(200);
        post(both, matter, "extension/approval", Map.of())
                .statusCode(403)
                .body("type", equalTo("urn:lianxin:problem:same-person"));
        post(supervisor(), matter, "extension/approval", Map.of("approved", false, "reason", "不必要"))
                .statusCode(200);
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
        post(both, matter, "extension", Map.of("reason", "再次申请")).statusCode(200);
    }

    @Test
    void timeThatIsUpIsNotExtended() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raiseOn("HELP_REQUEST", false, clock.instant(), place);
        clock.set(Instant.parse("2026-03-09T16:00:00Z"));
        post(cadre(place), matter, "extension", Map.of("reason", "等配件")).statusCode(409);
    }

    @Test
    void warnsAtEightyPercent() {
        var start = Instant.parse("2026-03-02T16:00:00Z");
        var terms = new MatterClock.Terms(new Term(5, Unit.DAY), null, "test");
        var five = new MatterClock(UUID.randomUUID(), ClockKind.ANSWER, 1, terms, start, calendar);
        // from 0:00 on 3 March to 24:00 on 8 March are six days; four fifths of them are 115 hours and 12 minutes
        assertEquals(java.util.List.of(), five.catchUp(Instant.parse("2026-03-07T11:11:59Z"), calendar));
        assertEquals(java.util.List.of(Level.WARNING), five.catchUp(Instant.parse("2026-03-07T11:12:00Z"), calendar));
        assertEquals(java.util.List.of(), five.catchUp(Instant.parse("2026-03-07T11:12:00Z"), calendar));
        assertNull(five.view().stoppedAt());
    }

    private Raised raiseOn(String kind, boolean complex, Instant received) {
        clock.set(received);
        return raiseOn(kind, complex, received, aPlace());
    }

    private Raised raiseOn(String kind, boolean complex, Instant received, org.lianxin.feedback.Place place) {
        clock.set(received);
        var body = aMatter(place);
        body.put("kind", kind);
        body.put("complex", complex);
        return raise(body);
    }

    private Raised pausedFrom(String receivedOn, String kind, boolean complex, String askedOn) {
        clock.setDay(receivedOn);
        var place = aPlace();
        var matter = raiseOn(kind, complex, clock.instant(), place);
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        clock.setDay(askedOn);
        post(cadre(place), matter, "clarification", Map.of("question", "哪个单元？"))
                .statusCode(200)
                .body("status", equalTo("WAITING_FOR_RESIDENT"));
        return matter;
    }
}
