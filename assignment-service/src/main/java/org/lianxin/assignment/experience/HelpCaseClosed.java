package org.lianxin.assignment.experience;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code help-case.closed.v1}.
 *
 * @param steps each with its status, and its day as a number counted from any first day or as a date
 */
record HelpCaseClosed(
        UUID helpCase,
        String community,
        String cadre,
        @Nullable String category,
        @Nullable String template,
        @Nullable List<JsonNode> steps,
        @Nullable String outcome,
        @Nullable Integer days) {

    static final String TYPE = "help-case.closed.v1";

    private static final int LONGEST = 100_000;

    /** Counted from the first step, which has day 1, however the producer tells days. */
    List<ClosedCase.Step> countedSteps() {
        if (steps == null) {
            return List.of();
        }
        long first = steps.stream().mapToLong(HelpCaseClosed::day).min().orElse(0);
        return steps.stream()
                .map(step -> new ClosedCase.Step(
                        step.path("status").asText(), (int) Math.min(LONGEST, day(step) - first + 1)))
                .toList();
    }

    private static long day(JsonNode step) {
        var day = step.path("day");
        return day.isTextual() ? LocalDate.parse(day.asText().substring(0, 10)).toEpochDay() : day.asLong();
    }
}
