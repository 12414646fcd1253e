package org.lianxin.visit.aid;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.lianxin.platform.time.WorkingCalendar;

/** A state that a template uses, and how long a case may stay in it. */
@Embeddable
class TemplateStep {
    @Enumerated(EnumType.STRING)
    private HelpCaseStatus status;

    private int days;

    private int workingDays;

    protected TemplateStep() {}

    TemplateStep(HelpCaseStatus status, int days, int workingDays) {
        this.status = status;
        this.days = days;
        this.workingDays = workingDays;
    }

    /** Calendar days first, then working days: a public notice runs out before the decision must be made. */
    Optional<Instant> dueAfter(Instant entered, WorkingCalendar calendar) {
        if (days == 0 && workingDays == 0) {
            return Optional.empty();
        }
        var start = days == 0 ? entered : calendar.afterDays(entered, days);
        return Optional.of(workingDays == 0 ? start : calendar.afterWorkingDays(start.minusMillis(1), workingDays));
    }

    HelpCaseStatus status() {
        return status;
    }
}
