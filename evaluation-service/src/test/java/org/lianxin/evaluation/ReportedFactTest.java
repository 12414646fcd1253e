package org.lianxin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything the other services report becomes a fact of its kind; in whatever order it comes. */
@QuarkusTest
class ReportedFactTest extends EvaluationTest {
    private static final String AUTHOR = cadre(71);

    private Told promise(String verb, UUID promise, Object inTime, int day) {
        return Told.event(
                "promise." + verb + ".v1",
                "promise",
                promise,
                day,
                "promise",
                promise,
                "community",
                community,
                "cadre",
                cadre(1),
                "inTime",
                inTime,
                "occurredAt",
                WITHIN.plusSeconds(86_400L * day).toString());
    }

    private static Told training(String verb, UUID enrolment, int hours, int day, String cadre) {
        return Told.event(
                "training." + verb + ".v1",
                "training",
                enrolment,
                day,
                "enrolment",
                enrolment,
                "course",
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "cadre",
                cadre,
                "hours",
                hours,
                "occurredAt",
                WITHIN.plusSeconds(86_400L * day).toString());
    }

    private static Told used(UUID experience, String by, int day) {
        return Told.event(
                "experience.used.v1",
                "experience",
                experience,
                day,
                "experience",
                experience,
                "author",
                AUTHOR,
                "by",
                by,
                "occurredAt",
                WITHIN.plusSeconds(day).toString());
    }

    private String kind(Told told) {
        return (String)
                database.createNativeQuery("select concat_ws(' ', kind, value, cadre) from fact where event_id = :id")
                        .setParameter("id", told.id())
                        .getSingleResultOrNull();
    }

    @Test
    void eachKindHasItsMeaning() {
        var event = Told.event(
                "quiz.answered.v1",
                "experience",
                UUID.randomUUID(),
                1,
                "quiz",
                UUID.randomUUID(),
                "community",
                community,
                "cadre",
                cadre(1),
                "questions",
                8,
                "right",
                7,
                "occurredAt",
                WITHIN.toString());
        assertEquals("QUIZ_ANSWERED 88 " + cadre(1), kind(event.to(deliver)));
        assertEquals(
                "PROMISE_MADE " + cadre(1),
                kind(promise("made", UUID.randomUUID(), null, 0).to(deliver)));
        assertEquals(
                "PROMISE_KEPT 0 " + cadre(1),
                kind(promise("kept", UUID.randomUUID(), false, 0).to(deliver)));
        assertEquals(
                "TRAINING_ATTENDED 8 " + cadre(77),
                kind(training("attended", UUID.randomUUID(), 8, 0, cadre(77)).to(deliver)));
        var review = Told.event(
                "visit.reviewed.v1",
                "visit",
                UUID.randomUUID(),
                3,
                "visit",
                UUID.randomUUID(),
                "community",
                community,
                "cadre",
                cadre(1),
                "upheld",
                true,
                "occurredAt",
                WITHIN.toString());
        assertEquals("VISIT_REVIEWED 0 " + cadre(1), kind(review.to(deliver)));
    }

    @Test
    void usingOnesOwnWriteUpIsNoFactAndTheSameReaderCountsOnce() {
        var experience = UUID.randomUUID();
        assertEquals(null, kind(used(experience, AUTHOR, 1).to(deliver)));
        var first = used(experience, cadre(72), 1).to(deliver);
        var second = used(experience, cadre(72), 2).to(deliver);
        assertEquals("EXPERIENCE_USED 1 " + AUTHOR, kind(first));
        assertEquals(
                1,
                count("select count(distinct subject_id) from fact where event_id in ('%s', '%s')"
                        .formatted(first.id(), second.id())));
    }

    @Test
    void anExchangeIsNotedForEverybodyWhoTookPartOnce() {
        var session = UUID.randomUUID();
        var held = Told.event(
                "exchange.held.v1",
                "exchange",
                session,
                1,
                "session",
                session,
                "host",
                cadre(74),
                "participants",
                List.of(cadre(75), cadre(76)),
                "occurredAt",
                WITHIN.toString());
        tell(held, held);
        assertEquals(3, count("select count(*) from fact where subject_id = '" + session + "'"));
    }

    @Test
    void theOrderInWhichEventsArriveDoesNotMatter() {
        var promise = UUID.randomUUID();
        var enrolment = UUID.randomUUID();
        var again = UUID.randomUUID();
        var who = cadre(80) + region;
        var story = new ArrayList<>(List.of(
                promise("made", promise, null, 1),
                promise("broken", promise, null, 2),
                promise("kept", promise, false, 3),
                training("attended", enrolment, 8, 1, who),
                training("attendance-revoked", enrolment, 8, 2, who),
                training("attended", again, 6, 1, who),
                training("attendance-revoked", again, 6, 2, who),
                training("attended", again, 4, 3, who)));
        Collections.shuffle(story, new Random(7));
        story.forEach(this::tell);
        story.forEach(this::tell);
        tell(Told.rating(UUID.randomUUID(), 5, who, community, WITHIN));
        var period = openPeriod();
        move(period, "freezing");
        // Kept after all, taken back for good, and taken back but attended again.
        assertEquals(
                List.of("PROMISE_BROKEN 0", "PROMISE_KEPT 0", "PROMISE_MADE", "RATING 5", "TRAINING_ATTENDED 4"),
                standing(period));
    }

    @SuppressWarnings("unchecked")
    private List<String> standing(UUID period) {
        return database.createNativeQuery("""
                        select concat_ws(' ', kind, value) from standing_fact
                        where period = :period and kind not like '%REVOKED' order by 1""").setParameter("period", period).getResultList();
    }
}
