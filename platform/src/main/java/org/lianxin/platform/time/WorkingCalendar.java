package org.lianxin.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Working days (工作日) as the State Council arranges them: Monday to Friday, save public holidays, plus the weekend days worked
 * in exchange (调休). The exceptions are rows of {@code working_day_exception}, which an administrator may edit.
 */
@ApplicationScoped
public class WorkingCalendar {
    private static final Duration KEEP = Duration.ofMinutes(1);

    private final WorkingDayExceptions exceptions;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(Map<LocalDate, Boolean> exceptions, Instant readAt) {}

    WorkingCalendar(WorkingDayExceptions exceptions, Clock clock) {
        this.exceptions = exceptions;
        this.clock = clock;
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions().getOrDefault(day, !weekend);
    }

    /** The end (24:00 Chinese time) of the n-th working day after the day of {@code start}; the day itself does not count. */
    public Instant afterWorkingDays(Instant start, int workingDays) {
        var day = dayOf(start);
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return endOf(day);
    }

    /** The end of the n-th calendar day after the day of {@code start}. */
    public Instant afterDays(Instant start, int days) {
        return endOf(dayOf(start).plusDays(days));
    }

    /** How many working days lie after the day of {@code from}, up to and including the day of {@code to}. */
    public int workingDaysBetween(Instant from, Instant to) {
        return (int) dayOf(from)
                .plusDays(1)
                .datesUntil(
                        dayOf(to).plusDays(1).isBefore(dayOf(from).plusDays(1))
                                ? dayOf(from).plusDays(1)
                                : dayOf(to).plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** It has been edited: is read again. Other replicas do so within a minute. */
    void forget() {
        snapshot = null;
    }

    private Map<LocalDate, Boolean> exceptions() {
        var now = clock.instant();
        var known = snapshot;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(KEEP) > 0) {
            known = new Snapshot(exceptions.all(), now);
            snapshot = known;
        }
        return known.exceptions();
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ClockProducer.ZONE);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant();
    }
}
