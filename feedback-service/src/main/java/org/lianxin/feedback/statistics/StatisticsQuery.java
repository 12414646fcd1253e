package org.lianxin.feedback.statistics;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** Which matters are counted, by whole months: two requests that differ by a day would tell what happened on it. */
class StatisticsQuery {

    private static final int YEARS = 10;

    @QueryParam("by")
    @Parameter(description = "TOTAL, REGION, COMMUNITY, FIELD, CATEGORY, MONTH, KIND or CHANNEL", example = "MONTH")
    @Nullable
    String by;

    @QueryParam("from")
    @Parameter(description = "First month of receipt; twelve months ago if none is given", example = "2026-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last month of receipt; this one if none is given", example = "2026-06")
    @Nullable
    String to;

    @QueryParam("region")
    @Parameter(description = "Only this part of the caller's region, a division-code prefix", example = "330102")
    @Nullable
    String region;

    /** @param until the day after the last one */
    record Span(LocalDate from, LocalDate until) {}

    Grouping grouping() {
        var asked = QueryValue.choice("by", by, Grouping.class);
        return asked == null ? Grouping.TOTAL : asked;
    }

    Span span(Clock clock) {
        var now = YearMonth.now(clock);
        var last = to == null ? now : month("to", to);
        var first = from == null ? last.minusMonths(11) : month("from", from);
        if (first.isAfter(last) || first.isBefore(last.minusYears(YEARS))) {
            throw Problem.invalid("from", "months-span", YEARS);
        }
        return new Span(first.atDay(1), last.plusMonths(1).atDay(1));
    }

    @Nullable
    String region() {
        if (region != null && !region.matches("\\d{2,12}")) {
            throw Problem.invalid("region", "wrong-type");
        }
        return region;
    }

    private static YearMonth month(String field, String text) {
        try {
            var month = text.matches("\\d{4}-\\d{2}") ? YearMonth.parse(text) : YearMonth.of(0, 1);
            if (month.getYear() >= 1990 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeException none) {
            // told below
        }
        throw Problem.invalid(field, "no-month");
    }
}
