package org.lianxin.evaluation.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.platform.web.Problem;

/** The state table of a period: every allowed move succeeds and is told, every other one is refused with the state. */
class PeriodMovesTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant DEADLINE = UNTIL.plusSeconds(1000);
    private static final Instant NOW = DEADLINE;
    private static final FactSeal SEAL = new FactSeal("a".repeat(64), 3);

    private static final Map<PeriodStatus, Function<Period, PeriodMoved>> MOVES = moves();

    private static Map<PeriodStatus, Function<Period, PeriodMoved>> moves() {
        var moves = new EnumMap<PeriodStatus, Function<Period, PeriodMoved>>(PeriodStatus.class);
        moves.put(PeriodStatus.FROZEN, period -> period.freeze(SEAL, NOW));
        moves.put(PeriodStatus.COMPUTED, period -> period.compute(NOW));
        moves.put(PeriodStatus.NOTIFIED, period -> period.notifyCadres(NOW, DEADLINE, "assessor-1"));
        moves.put(PeriodStatus.OBJECTION, period -> period.openObjections(NOW));
        moves.put(PeriodStatus.REVIEWED, period -> period.review(NOW));
        moves.put(PeriodStatus.PUBLISHED, period -> period.publish(NOW));
        moves.put(PeriodStatus.ARCHIVED, period -> period.archive(NOW));
        return moves;
    }

    static Stream<Arguments> everyMove() {
        return Stream.of(PeriodStatus.values())
                .flatMap(from -> MOVES.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void isAllowedOnlyToTheNextStatus(PeriodStatus from, PeriodStatus to) {
        var period = at(from);
        if (to.ordinal() == from.ordinal() + 1) {
            assertEquals(
                    new PeriodMoved(period.id(), from, to, NOW), MOVES.get(to).apply(period));
            assertEquals(to, period.status());
        } else {
            var refusal = assertThrows(Problem.class, () -> MOVES.get(to).apply(period));
            assertEquals(409, refusal.status());
            assertEquals("period-move-refused", refusal.code());
            assertEquals(List.of(from, to), List.of(refusal.args()));
            assertEquals(from, period.status());
        }
    }

    private static Period at(PeriodStatus status) {
        var plan = new NewPeriod("Half a year", "330102", FROM, UNTIL, null);
        var period = Period.open(UUID.randomUUID(), plan, UUID.randomUUID(), NOW);
        MOVES.forEach((next, move) -> {
            if (next.compareTo(status) <= 0) {
                assertEquals(next, move.apply(period).to());
            }
        });
        assertEquals(status, period.status());
        return period;
    }
}
