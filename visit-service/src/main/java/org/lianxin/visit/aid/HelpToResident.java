package org.lianxin.visit.aid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A help case as the household sees it: every step, and a refusal with its reason and what can be done about it. */
@Schema(name = "HelpToResident")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpToResident(
        @Schema(examples = "最低生活保障") String name,
        HelpCaseStatus status,
        List<Step> steps,

        @Schema(description = "When the present state should have been left; in REFUSED the last day for an appeal")
        @Nullable
        Instant dueAt,

        @Schema(description = "Why it was refused, in writing") @Nullable
        String refusal,

        @Schema(description = "Whether an appeal is possible now")
        boolean mayAppeal) {

    @Schema(name = "HelpStepToResident")
    record Step(HelpCaseStatus status, Instant takenAt) {}

    static HelpToResident of(HelpCase helpCase, AidWords words, Instant now) {
        var appealed = helpCase.steps().stream().anyMatch(step -> step.to() == HelpCaseStatus.APPEALED);
        var due = helpCase.dueAt();
        return new HelpToResident(
                helpCase.template().nameZh(),
                helpCase.status(),
                helpCase.steps().stream()
                        .map(step -> new Step(step.to(), step.takenAt()))
                        .toList(),
                due,
                helpCase.refusal(words).orElse(null),
                helpCase.status() == HelpCaseStatus.REFUSED && !appealed && (due == null || now.isBefore(due)));
    }
}
