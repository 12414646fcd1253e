package org.lianxin.evaluation.scorecard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Digest")
record DigestView(
        UUID period,

        @Schema(description = "SHA-256 over all numbers of all scorecards; the same after every computation")
        String hash,

        long scorecards,

        @Schema(description = "SHA-256 over the frozen facts") @Nullable
        String factHash) {}
