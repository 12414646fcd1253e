package org.lianxin.visit.aid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A help case as callers in scope see it. */
@Schema(name = "HelpCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpCaseView(
        UUID id,
        UUID need,
        @Schema(examples = "LOW_INCOME") String template,
        String community,
        @Nullable UUID household,
        @Schema(examples = "91330100799655058B/S001") String cadre,
        HelpCaseStatus status,

        @Schema(description = "States it may move to, the resident's word included")
        List<HelpCaseStatus> next,

        Instant openedAt,

        @Schema(description = "When the present state should have been left") @Nullable
        Instant dueAt,

        @Schema(description = "SILENCE means closed as unconfirmed") @Nullable
        ConfirmedBy confirmedBy,

        @Nullable String residentWords,
        @Nullable List<StepView> steps,

        @Schema(
                description = "Code for the resident; only in the answer that delivered or refused the help",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        @Nullable
        String confirmationCode,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    /** One move of a help case. */
    @Schema(name = "HelpCaseStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Nullable HelpCaseStatus from,
            HelpCaseStatus to,
            @Nullable String note,
            Instant takenAt) {
        static StepView of(HelpCaseStep step, AidWords words) {
            return new StepView(step.from(), step.to(), step.note(words), step.takenAt());
        }
    }

    static HelpCaseView of(HelpCase helpCase, AidWords words) {
        return of(helpCase, helpCase.residentWords(words), steps(helpCase, words), null);
    }

    static HelpCaseView withCode(HelpCase helpCase, AidWords words, String code) {
        return of(helpCase, helpCase.residentWords(words), steps(helpCase, words), code);
    }

    /** What became of it, without what was said and written. */
    static HelpCaseView fact(HelpCase helpCase) {
        return of(helpCase, null, null, null);
    }

    private static List<StepView> steps(HelpCase helpCase, AidWords words) {
        return helpCase.steps().stream().map(step -> StepView.of(step, words)).toList();
    }

    private static HelpCaseView of(
            HelpCase helpCase, @Nullable String words, @Nullable List<StepView> steps, @Nullable String code) {
        return new HelpCaseView(
                helpCase.id(),
                helpCase.need(),
                helpCase.template().code(),
                helpCase.community(),
                helpCase.household(),
                helpCase.cadre(),
                helpCase.status(),
                helpCase.template().next(helpCase.status()).stream().sorted().toList(),
                helpCase.openedAt(),
                helpCase.dueAt(),
                helpCase.confirmedBy(),
                words,
                steps,
                code,
                helpCase.version());
    }
}
