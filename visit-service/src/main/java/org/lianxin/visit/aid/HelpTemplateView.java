package org.lianxin.visit.aid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A procedure as anybody may read it: its steps, clocks and papers, and where it comes from. */
@Schema(name = "HelpTemplate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpTemplateView(
        @Schema(examples = "LOW_INCOME") String code,
        @Schema(examples = "最低生活保障") String nameZh,
        String nameEn,
        String source,

        @Schema(description = "Whether somebody has to apply")
        boolean application,

        @Schema(description = "Months until it is looked at again") @Nullable
        Integer recheckMonths,

        List<Step> steps,
        List<Paper> papers) {

    @Schema(name = "HelpTemplateStep")
    record Step(
            HelpCaseStatus status,

            @Schema(description = "Calendar days it may last")
            int days,

            @Schema(description = "Working days after those")
            int workingDays,

            @Schema(description = "Calendar days it must last")
            int leastDays,

            StepTaker takenBy) {}

    @Schema(name = "HelpTemplatePaper")
    record Paper(String code, String nameZh, String nameEn, boolean required) {}

    static HelpTemplateView of(HelpTemplate template) {
        return new HelpTemplateView(
                template.code(),
                template.nameZh(),
                template.nameEn(),
                template.source(),
                template.application(),
                template.recheckMonths().orElse(null),
                template.steps().stream()
                        .sorted(Comparator.comparing(TemplateStep::status))
                        .map(step -> new Step(
                                step.status(), step.days(), step.workingDays(), step.leastDays(), step.takenBy()))
                        .toList(),
                template.papers().stream()
                        .map(paper -> new Paper(paper.code(), paper.nameZh(), paper.nameEn(), paper.required()))
                        .toList());
    }
}
