package org.lianxin.feedback.clock;

import java.time.Duration;
import java.time.Instant;
import org.lianxin.platform.time.WorkingCalendar;

/** A length of time as regulations state it: it ends at 24:00 of its last day. */
public record Term(int amount, Unit unit) {

    /** An end lies at 24:00, which is 0:00 of the day after: stepping back puts it on its own day again. */
    private static final Duration INTO_ITS_DAY = Duration.ofMillis(1);

    /** The end of this term when it begins at the given moment; the day it begins on does not count. */
    public Instant after(Instant start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAY -> calendar.afterWorkingDays(start, amount);
            case DAY -> calendar.afterDays(start, amount);
        };
    }

    /** The end of this term when it is added to another term's end. */
    Instant addedTo(Instant end, WorkingCalendar calendar) {
        return amount == 0 ? end : after(end.minus(INTO_ITS_DAY), calendar);
    }
}
