package org.lianxin.evaluation.trial;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SchemeTrialResult")
record TrialResultView(
        @Schema(examples = "12330102MB0000001X/S001") String cadre,
        @Schema(examples = "81.20") @Nullable BigDecimal score,
        @Schema(examples = "COMPETENT") String grade,
        @Schema(examples = "77.99") @Nullable BigDecimal actualScore,
        @Schema(examples = "COMPETENT") @Nullable String actualGrade,

        @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
        BigDecimal rank) {}
