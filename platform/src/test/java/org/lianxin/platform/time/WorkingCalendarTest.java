package org.lianxin.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.note.PlatformTest;

/** Dates counted by hand on the calendar of 2026. */
@QuarkusTest
class WorkingCalendarTest extends PlatformTest {
    @Inject
    WorkingCalendar calendar;

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00+08:00, 1, 2026-03-04T00:00:00+08:00",
        "2026-03-06T23:59:59+08:00, 1, 2026-03-10T00:00:00+08:00",
        // Friday evening in London is Saturday in China: the count starts on Saturday.
        "2026-03-06T17:00:00Z,      1, 2026-03-10T00:00:00+08:00",
        "2026-03-06T15:59:00Z,      1, 2026-03-10T00:00:00+08:00",
        // Spring Festival: off from 15 to 23 February, Saturdays 14 and 28 worked in exchange.
        "2026-02-12T10:00:00+08:00, 1, 2026-02-14T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 1, 2026-02-15T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 2, 2026-02-25T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 5, 2026-02-28T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 6, 2026-03-01T00:00:00+08:00",
        // National Day: off from 1 to 7 October, Saturday the 10th worked.
        "2026-09-30T10:00:00+08:00, 1, 2026-10-09T00:00:00+08:00",
        "2026-09-30T10:00:00+08:00, 5, 2026-10-14T00:00:00+08:00",
        "2026-04-30T10:00:00+08:00, 1, 2026-05-07T00:00:00+08:00",
        "2026-12-31T10:00:00+08:00, 0, 2027-01-01T00:00:00+08:00"
    })
    void workingDaysEndAtMidnightOfTheLastOne(OffsetDateTime start, int days, OffsetDateTime end) {
        assertEquals(end.toInstant(), calendar.afterWorkingDays(start.toInstant(), days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00:00+08:00, 15, 2026-02-16T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 30, 2026-03-16T00:00:00+08:00",
        "2026-03-31T17:00:00Z,      1,  2026-04-03T00:00:00+08:00"
    })
    void calendarDaysTakeNoHolidays(OffsetDateTime start, int days, OffsetDateTime end) {
        assertEquals(end.toInstant(), calendar.afterDays(start.toInstant(), days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true", "2026-02-15, false", "2026-02-16, false", "2026-02-23, false", "2026-02-24, true",
        "2026-02-28, true", "2026-10-10, true", "2026-10-11, false", "2026-06-19, false", "2026-09-20, true"
    })
    void holidaysAreOffAndDaysWorkedInExchangeAreNot(LocalDate day, boolean worked) {
        assertEquals(worked, calendar.isWorkingDay(day));
    }

    @Test
    void daysBetweenAreTheOnesCounted() {
        var start = OffsetDateTime.parse("2026-02-13T10:00:00+08:00").toInstant();
        assertEquals(0, calendar.workingDaysBetween(start, start));
        assertEquals(
                1,
                calendar.workingDaysBetween(
                        start, OffsetDateTime.parse("2026-02-23T10:00:00+08:00").toInstant()));
        assertEquals(
                2,
                calendar.workingDaysBetween(
                        start, OffsetDateTime.parse("2026-02-24T10:00:00+08:00").toInstant()));
        assertEquals(
                0,
                calendar.workingDaysBetween(
                        start, OffsetDateTime.parse("2026-02-01T10:00:00+08:00").toInstant()));
    }
}
