package org.lianxin.evaluation.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.evaluation.scheme.Perspective;

@Schema(name = "Assessment")
record AssessmentView(
        UUID id,
        UUID period,
        @Schema(examples = "12330102MB0000001X/S001") String cadre,
        Perspective perspective,
        String assessor,
        @Schema(examples = "4") int grade,
        String reason,
        Instant givenAt) {}
