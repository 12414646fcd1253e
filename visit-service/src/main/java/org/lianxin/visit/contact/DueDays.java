package org.lianxin.visit.contact;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts the days of a rule. */
record DueDays(Predicate<LocalDate> worked) {

    /** A month after the 31st is the last day of a shorter month. */
    LocalDate after(CadenceRule rule, LocalDate from) {
        var due = switch (rule.unit()) {
            case DAY -> from.plusDays(rule.amount());
            case MONTH -> from.plusMonths(rule.amount());
            case WORKING_DAY -> workingDays(from, rule.amount());
        };
        return rule.workingDays() ? workingDayBy(due, from) : due;
    }

    private LocalDate workingDays(LocalDate from, int amount) {
        var day = from;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += worked.test(day) ? 1 : 0;
        }
        return day;
    }

    /** The last working day up to {@code due}; where all days since {@code from} are free, the first one after. */
    private LocalDate workingDayBy(LocalDate due, LocalDate from) {
        for (var day = due; day.isAfter(from); day = day.minusDays(1)) {
            if (worked.test(day)) {
                return day;
            }
        }
        return workingDays(due, 1);
    }
}
