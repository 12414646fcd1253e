package org.lianxin.visit.conditions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a form and what it costs to answer it. */
@Schema(name = "ConditionForm")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormView(
        @Schema(examples = "LIVING_CONDITIONS") String form,
        @Schema(examples = "1") int version,
        LocalDate validFrom,
        Burden burden,

        @Nullable @Schema(description = "Why it may ask more than the version before")
        String burdenReason,

        String source,

        @Nullable @Schema(description = "None for what came with the suite")
        String publishedBy,

        Instant publishedAt,
        @Nullable @Schema(description = "Left out in lists") FormDefinition definition) {

    static FormView of(ConditionForm form, Burden burden, @Nullable FormDefinition definition) {
        return new FormView(
                form.form(),
                form.number(),
                form.validFrom(),
                burden,
                form.burdenReason(),
                form.source(),
                form.publishedBy(),
                form.publishedAt(),
                definition);
    }
}
