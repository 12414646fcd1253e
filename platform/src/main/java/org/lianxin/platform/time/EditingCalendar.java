package org.lianxin.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Keeps the calendar as it is announced. What has passed stays as it was: it has been counted by. */
@ApplicationScoped
class EditingCalendar {
    private static final int LAST_YEAR = 2100;

    private final WorkingDayExceptions exceptions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    EditingCalendar(WorkingDayExceptions exceptions, WorkingCalendar calendar, Clock clock) {
        this.exceptions = exceptions;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<WorkingDay> list(@Nullable String year) {
        if (year != null && !year.matches("(19|20)\\d\\d")) {
            throw Problem.invalid("year", "wrong-type");
        }
        return exceptions.list(year == null ? null : Integer.valueOf(year));
    }

    @Transactional
    WorkingDay put(String day, NewWorkingDay arrangement) {
        var kept = new WorkingDay(
                toCome(day),
                arrangement.working(),
                arrangement.name().strip(),
                arrangement.source().strip());
        exceptions.put(kept);
        calendar.forget();
        return kept;
    }

    @Transactional
    void delete(String day) {
        if (!exceptions.delete(toCome(day))) {
            throw Problem.notFound("working-day", day);
        }
        calendar.forget();
    }

    private LocalDate toCome(String text) {
        try {
            var day = text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.MIN;
            if (!day.isAfter(LocalDate.now(clock)) || day.getYear() > LAST_YEAR) {
                throw Problem.invalid("day", "day-not-to-come");
            }
            return day;
        } catch (DateTimeException none) {
            throw Problem.invalid("day", "no-day");
        }
    }
}
