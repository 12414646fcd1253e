package org.lianxin.visit.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.platform.web.Problem;

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
        refused(() -> visit.review(new Review(true, "…"), "boss", NOW));
        refused(() -> visit.release(NOW));
        visit.answer(answer(Acknowledgement.Answer.DISPUTED), NOW);
        assertEquals(VisitStatus.DISPUTED, visit.status());
        refused(() -> visit.answer(answer(Acknowledgement.Answer.CONFIRMED), NOW));
        visit.review(new Review(false, "…"), "boss", NOW);
        assertEquals(VisitStatus.REVIEWED, visit.status());
        refused(() -> visit.review(new Review(true, "…"), "boss", NOW));
    }

    @Test
    void ofASealedVisitNothingIsToldUntilItIsReleased() {
        var visit = aVisit(VisitKind.INCOGNITO);
        assertEquals(VisitStatus.SEALED, visit.status());
        assertEquals(true, visit.recorded().isEmpty());
        refused(() -> visit.answer(answer(Acknowledgement.Answer.CONFIRMED), NOW));
        assertEquals("visit.released.v1", visit.release(NOW).type());
        refused(() -> visit.release(NOW));
    }

    private static void refused(Runnable move) {
        assertEquals(409, assertThrows(Problem.class, move::run).status());
    }

    private static Acknowledgement answer(Acknowledgement.Answer answer) {
        return new Acknowledgement("code", answer, null, null);
    }

    private static Visit aVisit(VisitKind kind) {
        var content = new NewVisit(kind, null, "330102001051", NOW, null, null, null, null, null, null);
        return new Visit(UUID.randomUUID(), content, new Visitor("li", "O/1"), new byte[32], null, NOW);
    }
}
