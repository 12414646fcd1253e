package org.lianxin.visit.contact;

import java.time.LocalDate;
import org.lianxin.platform.web.Problem;

/** What a rule leaves to the official, and how far even a supervisor goes. */
record SnoozeLimits(int times, int days, int limitDays) {
    /** A household that is put off for longer than this is forgotten, not snoozed. */
    private static final int SUPERVISOR_DAYS = 90;

    static SnoozeLimits of(CadenceRule rule) {
        return new SnoozeLimits(rule.snoozeTimes(), rule.snoozeDays(), rule.snoozeLimitDays());
    }

    /** Whether the official may do it alone. */
    boolean allow(DueContact due, LocalDate until) {
        return due.snoozes() < times
                && !until.isAfter(due.dueOn().plusDays(days))
                && !until.isAfter(due.firstDueOn().plusDays(limitDays));
    }

    /** @return whether it goes beyond what the rule leaves to the official */
    boolean judge(DueContact due, LocalDate until, LocalDate today, boolean supervisor) {
        if (!until.isAfter(due.dueOn()) || until.isBefore(today)) {
            throw Problem.invalid("until", "not-later", due.dueOn());
        }
        if (until.isAfter(due.firstDueOn().plusDays(SUPERVISOR_DAYS))) {
            throw Problem.invalid("until", "too-far-ahead", due.firstDueOn().plusDays(SUPERVISOR_DAYS));
        }
        if (allow(due, until)) {
            return false;
        }
        if (!supervisor) {
            throw Problem.conflict("snooze-limit", times, days, due.firstDueOn().plusDays(limitDays));
        }
        return true;
    }
}
