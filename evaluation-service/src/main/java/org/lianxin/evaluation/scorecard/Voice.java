package org.lianxin.evaluation.scorecard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.evaluation.scheme.Perspective;

/** What one voice says: the weighted mean of its indicators with a sufficient sample. */
@Embeddable
@Schema(name = "ScorecardVoice")
record Voice(
        @Enumerated(EnumType.STRING) Perspective perspective,
        @Schema(examples = "60") int weight,
        @Schema(examples = "78.98") BigDecimal value) {}
