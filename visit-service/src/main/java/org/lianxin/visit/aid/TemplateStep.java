package org.lianxin.visit.aid;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.lianxin.platform.time.WorkingCalendar;

/**
 * A state that a template uses, and how long a case may and must stay in it.
 *
 * @param days calendar days it may last
 * @param workingDays working days after those
 * @param leastDays whole calendar days it must last
 * @param takenBy who may move a case into it
 */
@Embeddable
record TemplateStep(
        @Enumerated(EnumType.STRING) HelpCaseStatus status,
        int days,
        int workingDays,
        int leastDays,
        @Enumerated(EnumType.STRING) StepTaker takenBy) {

    /** Calendar days first, then working days: a public notice runs out before the decision must be made. */
    Optional<Instant> dueAfter(Instant entered, WorkingCalendar calendar) {
        if (days == 0 && workingDays == 0) {
            return Optional.empty();
        }
        var start = days == 0 ? entered : calendar.afterDays(entered, days);
        return Optional.of(workingDays == 0 ? start : calendar.afterWorkingDays(start.minusMillis(1), workingDays));
    }

    /** Before then the state may not be left; the day it was entered does not count. */
    Optional<Instant> leastUntil(Instant entered, WorkingCalendar calendar) {
        return leastDays == 0 ? Optional.empty() : Optional.of(calendar.afterDays(entered, leastDays));
    }
}
