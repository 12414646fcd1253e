package org.lianxin.visit.household.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two households that may be one, and what speaks for it. */
@Schema(name = "HouseholdDuplicate")
record DuplicateView(
        UUID id,
        UUID first,
        UUID second,

        @Schema(examples = "[\"SAME_NAME\", \"SIMILAR_ADDRESS\"]")
        List<String> signs,

        @Schema(description = "The signs' points together; from 60 on a pair is suggested", examples = "65")
        int points,

        DuplicateStatus status,
        Instant foundAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
