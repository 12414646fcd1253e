package org.lianxin.visit.privacy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request about one's own data and its answer. */
@Schema(name = "PrivacyRequest")
record RequestView(
        UUID id,
        UUID resident,
        RequestKind kind,
        RequestStatus status,
        @Nullable CorrectableField field,

        @Nullable
        @Schema(description = "What is right; a number masked. None removes the number", examples = "+86138****0001")
        String value,

        @Nullable String words,

        @Schema(description = "RESIDENT, or the official who asked on their behalf")
        String askedBy,

        boolean onBehalf,
        Instant askedAt,

        @Schema(description = "Until when it must be answered")
        Instant answerBy,

        @Nullable String decidedBy,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "Why it was refused")
        String refusal) {}
