package org.lianxin.visit.aid.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper came in, or is not needed here: one of the two. */
@Schema(name = "PaperNote")
record PaperNote(
        @Schema(description = "When it came in", examples = "2026-11-20") @Nullable
        LocalDate receivedOn,

        @Size(max = 500) @Schema(description = "Why the case goes without it", examples = "数据共享已核对，无需提供") @Nullable
        String waived) {}
