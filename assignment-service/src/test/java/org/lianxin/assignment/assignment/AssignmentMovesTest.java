package org.lianxin.assignment.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Problem;

class AssignmentMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    void beginsActiveOnItsFirstDayAndProposedBefore() {
        assertEquals(AssignmentStatus.ACTIVE, from(TODAY, null).status());
        assertEquals(AssignmentStatus.ACTIVE, from(TODAY.minusYears(1), null).status());
        assertEquals(AssignmentStatus.PROPOSED, from(TODAY.plusDays(1), null).status());
    }

    @Test
    void aProposedOneIsWithdrawnWithAnEmptyRange() {
        var proposed = from(TODAY.plusDays(5), TODAY.plusDays(50));
        end(proposed, TODAY);
        assertEquals(AssignmentStatus.ENDED, proposed.status());
        assertEquals(proposed.validFrom(), proposed.validTo());
    }

    @Test
    void aProposedOneIsNotHandedOver() {
        var proposed = from(TODAY.plusDays(5), null);
        assertEquals(
                409,
                assertThrows(Problem.class, () -> end(proposed, TODAY.plusDays(6)))
                        .status());
        assertEquals(AssignmentStatus.PROPOSED, proposed.status());
    }

    @Test
    void anEndToComeIsAHandOver() {
        var active = from(TODAY.minusDays(9), null);
        end(active, TODAY.plusDays(20));
        assertEquals(AssignmentStatus.HANDING_OVER, active.status());
        assertEquals(TODAY.plusDays(20), active.validTo());
        assertEquals(
                409,
                assertThrows(Problem.class, () -> end(active, TODAY.plusDays(10)))
                        .status());
    }

    @Test
    void anEndTodayOrBeforeIsAtOnce() {
        var today = from(TODAY.minusDays(9), null);
        end(today, TODAY);
        assertEquals(AssignmentStatus.ENDED, today.status());
        var handedOver = from(TODAY.minusDays(9), null);
        end(handedOver, TODAY.plusDays(20));
        end(handedOver, TODAY.minusDays(1));
        assertEquals(AssignmentStatus.ENDED, handedOver.status());
        assertEquals(TODAY.minusDays(1), handedOver.validTo());
        assertEquals(
                409, assertThrows(Problem.class, () -> end(handedOver, TODAY)).status());
    }

    @Test
    void endsWithinItsOwnDaysOnly() {
        var active = from(TODAY.minusDays(9), TODAY.plusDays(9));
        assertEquals(
                400,
                assertThrows(Problem.class, () -> end(active, TODAY.minusDays(10)))
                        .status());
        var other = from(TODAY.minusDays(9), TODAY.plusDays(9));
        assertEquals(
                400,
                assertThrows(Problem.class, () -> end(other, TODAY.plusDays(10)))
                        .status());
    }

    @Test
    void theDayItselfBeginsAndEndsIt() {
        var assignment = from(TODAY.plusDays(1), TODAY.plusDays(3));
        assignment.turn(TODAY.plusDays(1), NOW);
        assertEquals(AssignmentStatus.ACTIVE, assignment.status());
        assignment.turn(TODAY.plusDays(3), NOW);
        assertEquals(AssignmentStatus.ENDED, assignment.status());
    }

    @Test
    void aServiceThatWasDownAllTheTimeCatchesUpInOneGo() {
        var assignment = from(TODAY.plusDays(1), TODAY.plusDays(3));
        assignment.turn(TODAY.plusDays(30), NOW);
        assertEquals(AssignmentStatus.ENDED, assignment.status());
    }

    private static Assignment from(LocalDate from, LocalDate to) {
        var wish = new NewAssignment("330102001051", "91330100799655058B/S1", AssignmentRole.LEAD, from, to, null);
        return new Assignment(UUID.randomUUID(), wish, true, TODAY, NOW);
    }

    private static void end(Assignment assignment, LocalDate on) {
        assignment.end(new EndOfAssignment(on, "轮岗"), TODAY, NOW);
    }
}
