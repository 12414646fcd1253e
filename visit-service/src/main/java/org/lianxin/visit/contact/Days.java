package org.lianxin.visit.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Days in addresses. */
public final class Days {
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private Days() {}

    /** The day; none when nothing is asked for. */
    public static @Nullable LocalDate read(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw Problem.invalid(parameter, "day-out-of-range", EARLIEST, LATEST);
            }
            return day;
        } catch (DateTimeException notADay) {
            throw Problem.invalid(parameter, "wrong-type");
        }
    }
}
