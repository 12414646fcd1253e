package org.lianxin.assignment.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lianxin.platform.web.Problem;

class AssignmentMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Act ACT = new Act("supervisor-1", Instant.parse("2026-03-10T02:00:00Z"));

    @Test
    void beginsActiveOnItsFirstDayAndProposedBefore() {
        assertEquals(AssignmentStatus.ACTIVE, status(from(TODAY, null)));
        assertEquals(AssignmentStatus.ACTIVE, status(from(TODAY.minusYears(1), null)));
        assertEquals(AssignmentStatus.PROPOSED, status(from(TODAY.plusDays(1), null)));
    }

    @Test
    void oneThatIsOverAlreadyIsRecordedAsEnded() {
        assertEquals(AssignmentStatus.ENDED, status(from(TODAY.minusDays(9), TODAY)));
    }

    @Test
    void aProposedOneIsWithdrawnWithAnEmptyRange() {
        var proposed = from(TODAY.plusDays(5), TODAY.plusDays(50));
        proposed.withdraw("取消", ACT);
        assertEquals(AssignmentStatus.ENDED, status(proposed));
        assertEquals(proposed.fact().validFrom(), proposed.fact().validTo());
        var another = from(TODAY.plusDays(5), TODAY.plusDays(50));
        end(another, TODAY);
        assertEquals(AssignmentStatus.ENDED, status(another));
        refused(() -> another.withdraw("取消", ACT));
        refused(() -> from(TODAY, null).withdraw("取消", ACT));
    }

    @Test
    void aProposedOneIsNotHandedOver() {
        var proposed = from(TODAY.plusDays(5), null);
        refused(() -> end(proposed, TODAY.plusDays(6)));
        refused(() -> proposed.handedOver(ACT));
        assertEquals(AssignmentStatus.PROPOSED, status(proposed));
    }

    @Test
    void aPlannedStartIsMovedUntilItHasCome() {
        var proposed = from(TODAY.plusDays(5), TODAY.plusDays(50));
        proposed.reschedule(TODAY.plusDays(9), "推迟", TODAY, ACT);
        assertEquals(TODAY.plusDays(9), proposed.fact().validFrom());
        assertEquals(AssignmentStatus.PROPOSED, status(proposed));
        assertEquals(400, problem(() -> proposed.reschedule(TODAY.plusDays(50), "推迟", TODAY, ACT)));
        proposed.reschedule(TODAY, "提前", TODAY, ACT);
        assertEquals(AssignmentStatus.ACTIVE, status(proposed));
        refused(() -> proposed.reschedule(TODAY.plusDays(1), "推迟", TODAY, ACT));
    }

    @Test
    void anEndToComeIsAHandOverAndMayComeEarlierButNotLater() {
        var active = from(TODAY.minusDays(9), null);
        end(active, TODAY.plusDays(20));
        assertEquals(AssignmentStatus.HANDING_OVER, status(active));
        end(active, TODAY.plusDays(10));
        assertEquals(TODAY.plusDays(10), active.fact().validTo());
        assertEquals(400, problem(() -> end(active, TODAY.plusDays(20))));
        end(active, TODAY);
        assertEquals(AssignmentStatus.HANDING_OVER, status(active));
        refused(() -> end(active, TODAY));
        active.handedOver(ACT);
        assertEquals(AssignmentStatus.ENDED, status(active));
        refused(() -> active.handedOver(ACT));
    }

    @Test
    void aDeputyHandsNothingOverAndEndsOnTheDay() {
        var today = deputy(TODAY.minusDays(9), null);
        end(today, TODAY);
        assertEquals(AssignmentStatus.ENDED, status(today));
        var later = deputy(TODAY.minusDays(9), null);
        end(later, TODAY.plusDays(3));
        later.turn(TODAY.plusDays(3), ACT);
        assertEquals(AssignmentStatus.ENDED, status(later));
    }

    @Test
    void endsWithinItsOwnDaysOnly() {
        assertEquals(400, problem(() -> end(from(TODAY.minusDays(9), TODAY.plusDays(9)), TODAY.minusDays(10))));
        assertEquals(400, problem(() -> end(from(TODAY.minusDays(9), TODAY.plusDays(9)), TODAY.plusDays(10))));
    }

    @Test
    void theDayItselfBeginsItAndLetsItBeHandedOver() {
        var assignment = from(TODAY.plusDays(1), TODAY.plusDays(3));
        assignment.turn(TODAY.plusDays(1), ACT);
        assertEquals(AssignmentStatus.ACTIVE, status(assignment));
        assignment.turn(TODAY.plusDays(3), ACT);
        assertEquals(AssignmentStatus.HANDING_OVER, status(assignment));
    }

    @Test
    void aServiceThatWasDownAllTheTimeCatchesUpInOneGo() {
        var assignment = from(TODAY.plusDays(1), TODAY.plusDays(3));
        assignment.turn(TODAY.plusDays(30), ACT);
        assertEquals(AssignmentStatus.HANDING_OVER, status(assignment));
    }

    @Test
    void onlyDaysGoneByAreCorrected() {
        var active = from(TODAY.minusDays(9), TODAY.plusDays(9));
        active.correct(correction(TODAY.minusDays(19), null), TODAY, ACT);
        assertEquals(TODAY.minusDays(19), active.fact().validFrom());
        refused(() -> active.correct(correction(null, TODAY.minusDays(1)), TODAY, ACT));
        refused(() -> from(TODAY.plusDays(1), null).correct(correction(TODAY, null), TODAY, ACT));
        var over = from(TODAY.minusDays(9), TODAY);
        over.correct(correction(null, TODAY.minusDays(2)), TODAY, ACT);
        assertEquals(TODAY.minusDays(2), over.fact().validTo());
        assertEquals(400, problem(() -> over.correct(correction(null, TODAY.minusDays(2)), TODAY, ACT)));
        assertEquals(400, problem(() -> over.correct(correction(TODAY, TODAY.minusDays(2)), TODAY, ACT)));
    }

    private static CorrectionOfPeriod correction(LocalDate from, LocalDate to) {
        return new CorrectionOfPeriod(from, to, "文件日期有误");
    }

    private static AssignmentStatus status(Assignment assignment) {
        return assignment.fact().status();
    }

    private static void refused(Executable verb) {
        assertEquals(409, problem(verb));
    }

    private static int problem(Executable verb) {
        return assertThrows(Problem.class, verb).status();
    }

    private static Assignment from(LocalDate from, LocalDate to) {
        return make(AssignmentRole.LEAD, from, to);
    }

    private static Assignment deputy(LocalDate from, LocalDate to) {
        return make(AssignmentRole.DEPUTY, from, to);
    }

    private static Assignment make(AssignmentRole role, LocalDate from, LocalDate to) {
        var wish = new NewAssignment("330102001051", "91330100799655058B/S1", role, from, to, null, null, null);
        return new Assignment(UUID.randomUUID(), wish, true, TODAY, ACT);
    }

    private static void end(Assignment assignment, LocalDate on) {
        assignment.end(on, "轮岗", TODAY, ACT);
    }
}
