package org.lianxin.feedback.rating;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as it is read. */
@Schema(name = "RatingStep")
record RatingStepView(
        @Schema(examples = "1") int number,
        RatingStatus status,

        @Schema(examples = "Called the household; the repair did not hold")
        String note,

        Instant at) {}
