package org.lianxin.feedback.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.platform.time.WorkingCalendar;

/**
 * Ends of terms against dates counted apart from the code, on the announced days off and worked days of 2026: around every holiday,
 * month ends, the end of the year and leap days. Whether a term begins at 0:00, at noon or at 23:59:59 of a day does not matter.
 */
@QuarkusTest
class CountedDatesTest extends ServiceTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    WorkingCalendar calendar;

    @ParameterizedTest(name = "{1} {2} after {0} end on {3}")
    @CsvSource({
        "2025-12-31, 1, WORKING_DAY, 2026-01-04",
        "2025-12-31, 5, WORKING_DAY, 2026-01-08",
        "2026-01-01, 1, WORKING_DAY, 2026-01-04",
        "2026-01-01, 5, WORKING_DAY, 2026-01-08",
        "2026-01-02, 1, WORKING_DAY, 2026-01-04",
        "2026-01-02, 5, WORKING_DAY, 2026-01-08",
        "2026-01-03, 1, WORKING_DAY, 2026-01-04",
        "2026-01-03, 5, WORKING_DAY, 2026-01-08",
        "2026-01-04, 1, WORKING_DAY, 2026-01-05",
        "2026-01-04, 5, WORKING_DAY, 2026-01-09",
        "2026-01-30, 1, WORKING_DAY, 2026-02-02",
        "2026-01-30, 5, WORKING_DAY, 2026-02-06",
        "2026-01-31, 1, WORKING_DAY, 2026-02-02",
        "2026-01-31, 5, WORKING_DAY, 2026-02-06",
        "2026-02-13, 1, WORKING_DAY, 2026-02-14",
        "2026-02-13, 5, WORKING_DAY, 2026-02-27",
        "2026-02-14, 1, WORKING_DAY, 2026-02-24",
        "2026-02-14, 5, WORKING_DAY, 2026-02-28",
        "2026-02-15, 1, WORKING_DAY, 2026-02-24",
        "2026-02-15, 5, WORKING_DAY, 2026-02-28",
        "2026-02-22, 1, WORKING_DAY, 2026-02-24",
        "2026-02-22, 5, WORKING_DAY, 2026-02-28",
        "2026-02-24, 1, WORKING_DAY, 2026-02-25",
        "2026-02-24, 5, WORKING_DAY, 2026-03-02",
        "2026-02-27, 1, WORKING_DAY, 2026-02-28",
        "2026-02-27, 5, WORKING_DAY, 2026-03-05",
        "2026-02-28, 1, WORKING_DAY, 2026-03-02",
        "2026-02-28, 5, WORKING_DAY, 2026-03-06",
        "2026-03-31, 1, WORKING_DAY, 2026-04-01",
        "2026-03-31, 5, WORKING_DAY, 2026-04-08",
        "2026-04-03, 1, WORKING_DAY, 2026-04-07",
        "2026-04-03, 5, WORKING_DAY, 2026-04-13",
        "2026-04-05, 1, WORKING_DAY, 2026-04-07",
        "2026-04-05, 5, WORKING_DAY, 2026-04-13",
        "2026-04-30, 1, WORKING_DAY, 2026-05-06",
        "2026-04-30, 5, WORKING_DAY, 2026-05-11",
        "2026-05-08, 1, WORKING_DAY, 2026-05-09",
        "2026-05-08, 5, WORKING_DAY, 2026-05-14",
        "2026-05-09, 1, WORKING_DAY, 2026-05-11",
        "2026-05-09, 5, WORKING_DAY, 2026-05-15",
        "2026-06-18, 1, WORKING_DAY, 2026-06-22",
        "2026-06-18, 5, WORKING_DAY, 2026-06-26",
        "2026-06-30, 1, WORKING_DAY, 2026-07-01",
        "2026-06-30, 5, WORKING_DAY, 2026-07-07",
        "2026-08-31, 1, WORKING_DAY, 2026-09-01",
        "2026-08-31, 5, WORKING_DAY, 2026-09-07",
        "2026-09-18, 1, WORKING_DAY, 2026-09-20",
        "2026-09-18, 5, WORKING_DAY, 2026-09-24",
        "2026-09-19, 1, WORKING_DAY, 2026-09-20",
        "2026-09-19, 5, WORKING_DAY, 2026-09-24",
        "2026-09-24, 1, WORKING_DAY, 2026-09-28",
        "2026-09-24, 5, WORKING_DAY, 2026-10-09",
        "2026-09-30, 1, WORKING_DAY, 2026-10-08",
        "2026-09-30, 5, WORKING_DAY, 2026-10-13",
        "2026-10-09, 1, WORKING_DAY, 2026-10-10",
        "2026-10-09, 5, WORKING_DAY, 2026-10-15",
        "2026-10-10, 1, WORKING_DAY, 2026-10-12",
        "2026-10-10, 5, WORKING_DAY, 2026-10-16",
        "2026-12-31, 1, WORKING_DAY, 2027-01-01",
        "2026-12-31, 5, WORKING_DAY, 2027-01-07",
        "2026-01-31, 15, DAY, 2026-02-15",
        "2026-01-31, 30, DAY, 2026-03-02",
        "2026-01-30, 30, DAY, 2026-03-01",
        "2026-02-27, 1, DAY, 2026-02-28",
        "2026-02-13, 15, DAY, 2026-02-28",
        "2027-02-28, 1, DAY, 2027-03-01",
        "2028-02-28, 1, DAY, 2028-02-29",
        "2028-02-14, 15, DAY, 2028-02-29",
        "2026-12-02, 30, DAY, 2027-01-01",
        "2026-12-31, 60, DAY, 2027-03-01",
        "2026-03-31, 30, DAY, 2026-04-30",
        "2026-08-31, 60, DAY, 2026-10-30",
        "2027-12-31, 60, DAY, 2028-02-29",
        "2026-05-31, 30, DAY, 2026-06-30"
    })
    void endAtMidnightOfTheCountedDay(LocalDate start, int amount, Unit unit, LocalDate end) {
        for (var time : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59)}) {
            assertEquals(
                    end.plusDays(1).atStartOfDay(CHINA).toInstant(),
                    new Term(amount, unit)
                            .after(start.atTime(time).atZone(CHINA).toInstant(), calendar));
        }
    }
}
