package org.lianxin.visit.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.NeedCategory;

class VisitStatusTest {
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");

    private static final Map<VisitStatus, Set<VisitStatus>> ALLOWED = new EnumMap<>(Map.of(
            VisitStatus.PLANNED, Set.of(VisitStatus.MISSED, VisitStatus.CANCELLED, VisitStatus.RECORDED),
            VisitStatus.RECORDED, Set.of(VisitStatus.ACKNOWLEDGED, VisitStatus.DISPUTED),
            VisitStatus.DISPUTED, Set.of(VisitStatus.REVIEWED),
            VisitStatus.ACKNOWLEDGED, Set.of(VisitStatus.LOCKED),
            VisitStatus.REVIEWED, Set.of(VisitStatus.LOCKED),
            VisitStatus.SEALED, Set.of(VisitStatus.RELEASED)));

    static Stream<Arguments> everyPair() {
        return Stream.of(VisitStatus.values())
                .flatMap(from -> Stream.of(VisitStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyAlongTheTable(VisitStatus from, VisitStatus to) {
        assertEquals(ALLOWED.getOrDefault(from, Set.of()).contains(to), from.mayBecome(to));
    }

    @Test
    void isAnsweredOnceAndReviewedOnlyWhenDisputed() {
        var visit = aVisit(VisitKind.RECEPTION);
        refused(() -> visit.review(decision(true)));
        refused(() -> visit.release(NOW));
        refused(() -> visit.rate(new VisitRating(5, NOW, null)));
        visit.answer(false, answer());
        assertEquals(VisitStatus.DISPUTED, visit.status());
        refused(() -> visit.answer(true, answer()));
        refused(() -> visit.rate(new VisitRating(5, NOW, null)));
        visit.review(decision(false));
        assertEquals(VisitStatus.REVIEWED, visit.status());
        refused(() -> visit.review(decision(true)));
    }

    @Test
    void isRatedOnceAndOnlyWhenConfirmed() {
        var visit = aVisit(VisitKind.RECEPTION);
        visit.answer(true, answer());
        assertEquals("visit.rated.v1", visit.rate(new VisitRating(5, NOW, null)).type());
        refused(() -> visit.rate(new VisitRating(1, NOW, null)));
    }

    @Test
    void ofASealedVisitNothingIsToldUntilItIsReleased() {
        var visit = aVisit(VisitKind.INCOGNITO);
        assertEquals(VisitStatus.SEALED, visit.status());
        assertEquals(true, visit.recorded().isEmpty());
        refused(() -> visit.answer(true, answer()));
        assertEquals("visit.released.v1", visit.release(NOW).type());
        refused(() -> visit.release(NOW));
    }

    @Test
    void whatIsPlannedIsRecordedCancelledOrMissedOnce() {
        var made = aPlan();
        made.record(content(VisitKind.RECEPTION), LI, new byte[32], null, NOW);
        refused(() -> made.cancel(NOW));
        refused(made::miss);
        refused(() -> made.redraft(content(VisitKind.RECEPTION), List.of(), ""));
        var cancelled = aPlan();
        cancelled.cancel(NOW);
        refused(() -> cancelled.record(content(VisitKind.RECEPTION), LI, new byte[32], null, NOW));
        refused(() -> cancelled.need(UUID.randomUUID(), NeedCategory.HOUSING, "…"));
        refused(cancelled::requireCorrectable);
        var missed = aPlan();
        missed.miss();
        refused(() -> missed.cancel(NOW));
        refused(() -> missed.handOut(new SlipCode("0123456789", new byte[32], new byte[32])));
    }

    @Test
    void aDraftKnowsWhoChangedWhichFieldBehindWhom() {
        var plan = aPlan();
        plan.redraft(content(VisitKind.RECEPTION), List.of(DraftField.NOTES), "phone");
        assertEquals(false, plan.plan().changedBehind(DraftField.NOTES, "phone", 0));
        assertEquals(true, plan.plan().changedBehind(DraftField.NOTES, "tablet", 0));
        assertEquals(false, plan.plan().changedBehind(DraftField.NOTES, "tablet", 1));
        assertEquals(false, plan.plan().changedBehind(DraftField.MINUTES, "tablet", 0));
        plan.redraft(content(VisitKind.RECEPTION), List.of(DraftField.MINUTES), "");
        assertEquals(true, plan.plan().changedBehind(DraftField.MINUTES, "", 0));
    }

    private static final Visitor LI = new Visitor("li", "O/1");

    private static void refused(Runnable move) {
        assertEquals(409, assertThrows(Problem.class, move::run).status());
    }

    private static ResidentAnswer answer() {
        return new ResidentAnswer(NOW, false, null, null, AnswerVia.CODE, null);
    }

    private static ReviewDecision decision(boolean upheld) {
        return new ReviewDecision("boss", NOW, new byte[8], upheld);
    }

    private static VisitContent content(VisitKind kind) {
        return new VisitContent(kind, "330102001051", null, List.of(), NOW, null, null, null, null);
    }

    private static Visit aVisit(VisitKind kind) {
        return new Visit(UUID.randomUUID(), content(kind), LI, new byte[32], null, NOW);
    }

    private static Visit aPlan() {
        return Visit.planned(UUID.randomUUID(), content(VisitKind.RECEPTION), LI, new byte[32], "phone", NOW);
    }
}
