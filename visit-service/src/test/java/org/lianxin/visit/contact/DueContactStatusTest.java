package org.lianxin.visit.contact;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.platform.web.Problem;

class DueContactStatusTest {
    private static final UUID RULE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-06-10");

    static Stream<Arguments> everyPair() {
        return Stream.of(DueContactStatus.values())
                .flatMap(from -> Stream.of(DueContactStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void onlyAnOpenContactIsSettledAndOnlyOnce(DueContactStatus from, DueContactStatus to) {
        if (to == DueContactStatus.OPEN) {
            assertEquals(false, from.next().contains(to));
            return;
        }
        var due = aDueContact();
        if (from != DueContactStatus.OPEN) {
            settle(due, from);
        }
        if (from == DueContactStatus.OPEN) {
            assertDoesNotThrow(() -> settle(due, to));
            assertEquals(to, due.status());
        } else {
            var refusal = assertThrows(Problem.class, () -> settle(due, to));
            assertEquals(409, refusal.status());
            assertEquals(from, due.status());
        }
    }

    @Test
    void aVisitOnTheDueDayIsInTimeAndADayLaterIsNot() {
        assertEquals(true, met(DUE).inTime());
        assertEquals(false, met(DUE.plusDays(1)).inTime());
    }

    @Test
    void whoWasResponsibleOnTheDayAnswersForIt() {
        var due = aDueContact();
        due.miss(Optional.of("O/2"), NOW);
        assertEquals("O/2", due.cadre());
        var gap = aDueContact();
        gap.miss(Optional.empty(), NOW);
        assertEquals("O/1", gap.cadre());
    }

    @Test
    void aRiskThatFallsPutsNothingOff() {
        var due = aDueContact();
        assertEquals(Optional.empty(), due.hasten(at(Risk.NORMAL), new Cadence.Due(DUE.plusDays(30), RULE), NOW));
        assertEquals(DUE, due.dueOn());
        assertEquals(
                true,
                due.hasten(at(Risk.HIGH), new Cadence.Due(DUE.minusDays(5), RULE), NOW)
                        .isPresent());
        assertEquals(DUE.minusDays(5), due.dueOn());
    }

    private static DueContactEvent.Met met(LocalDate visitedOn) {
        return (DueContactEvent.Met) aDueContact().meet(UUID.randomUUID(), visitedOn, Optional.empty(), NOW);
    }

    private static DueContact aDueContact() {
        return new DueContact(
                new Owed(UUID.randomUUID(), at(Risk.KEY), DUE.minusMonths(1), DUE.minusMonths(1), null, 0, null),
                "O/1",
                new Cadence.Due(DUE, RULE),
                NOW);
    }

    private static Circumstances at(Risk risk) {
        return Circumstances.of(risk, List.of(), "330102001051");
    }

    private static void settle(DueContact due, DueContactStatus to) {
        switch (to) {
            case MET -> due.meet(UUID.randomUUID(), DUE, Optional.empty(), NOW);
            case MISSED -> due.miss(Optional.empty(), NOW);
            case WITHDRAWN -> due.withdraw(NOW);
            case OPEN -> throw new IllegalArgumentException();
        }
    }
}
