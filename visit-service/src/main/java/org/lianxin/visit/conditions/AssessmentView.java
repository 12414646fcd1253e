package org.lianxin.visit.conditions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a household lived on a day. */
@Schema(name = "LivingConditions")
record AssessmentView(
        UUID id,
        UUID household,
        @Schema(examples = "LIVING_CONDITIONS") String form,

        @Schema(description = "Read the answers with GET /condition-forms/{form}/versions/{version}")
        int version,

        LocalDate assessedOn,
        @Schema(examples = "{\"HOUSING_SAFETY\": \"WORN\"}") Map<String, Object> answers,
        @Nullable UUID corrects,

        @Schema(description = "The retention period is over: the answers are gone")
        boolean erased,

        String recordedBy,
        Instant recordedAt) {

    static AssessmentView of(LivingConditions one, Map<String, Object> answers) {
        return new AssessmentView(
                one.id(),
                one.household(),
                one.form(),
                one.formNumber(),
                one.assessedOn(),
                answers,
                one.corrects(),
                one.erased(),
                one.recordedBy(),
                one.recordedAt());
    }
}
