package org.lianxin.evaluation.reconciliation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReconciliationGap")
record GapView(
        UUID event,

        @Schema(description = "MISSING here, or SURPLUS here", examples = "MISSING")
        String gap,

        @Schema(description = "Wire type of a missing event, kind of a surplus fact", examples = "rating.given.v1")
        String type) {}
