package org.lianxin.assignment.assignment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Day;
import org.lianxin.platform.web.Problem;

/** A moment of knowledge in an address: a day, meaning all that was known at its end, or an instant. */
final class Known {

    /** A blank is what becomes of a plus sign in an address. */
    static final String PATTERN = Day.PATTERN + "(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+\\- ]\\d{2}:\\d{2}))?";

    static final String DESCRIPTION =
            "as the register said at the end of this day, or at this instant; absent for what it says now";

    private Known() {}

    static @Nullable Instant at(@Nullable String text, Clock clock) {
        if (text == null) {
            return null;
        }
        var now = clock.instant();
        var day = text.length() == 10 ? Day.parse("knownAt", text) : null;
        var moment = day == null ? instant(text) : endOf(day, clock);
        if (day == null ? moment.isAfter(now) : day.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("knownAt", "moment-to-come");
        }
        return moment.isAfter(now) ? now : moment;
    }

    private static Instant endOf(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException noMoment) {
            throw Problem.invalid("knownAt", "wrong-type");
        }
    }
}
