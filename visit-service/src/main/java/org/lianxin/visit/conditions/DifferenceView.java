package org.lianxin.visit.conditions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed between two days. */
@Schema(name = "LivingConditionsDifference")
record DifferenceView(Assessed before, Assessed after, List<Change> changes) {

    /** An assessment that is compared. */
    @Schema(name = "ComparedAssessment")
    record Assessed(UUID id, int version, LocalDate assessedOn) {
        static Assessed of(LivingConditions one) {
            return new Assessed(one.id(), one.formNumber(), one.assessedOn());
        }
    }

    /** Which of the two versions asked. */
    @Schema(name = "AskedIn")
    enum Asked {
        BOTH,
        BEFORE_ONLY,
        AFTER_ONLY
    }

    /** A field with another answer. */
    @Schema(name = "ChangedAnswer")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Change(
            @Schema(examples = "HOUSING_SAFETY") String field,
            @Schema(examples = "住房安全") String zh,
            @Schema(examples = "Safety") String en,
            @Nullable @Schema(examples = "WORN") Object before,
            @Nullable @Schema(examples = "DANGEROUS") Object after,
            Asked asked) {}
}
