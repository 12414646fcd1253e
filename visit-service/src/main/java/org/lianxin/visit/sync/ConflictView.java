package org.lianxin.visit.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict with both versions. */
@Schema(name = "SyncConflict")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictView(
        UUID id,
        @Schema(examples = "91330100799655058B/S001") String cadre,
        @Schema(examples = "phone-7f3a") String device,
        UUID operation,
        @Schema(examples = "visit.edit") String kind,
        UUID visit,
        @Schema(examples = "330102001051") String community,

        @Schema(description = "The whole visit when missing", examples = "notes") @Nullable
        String field,

        @Schema(description = "What the device sent", implementation = Object.class) @Nullable
        JsonNode mine,

        @Schema(
                description = "What the record had; of a whole visit, the record itself has it",
                implementation = Object.class)
        @Nullable
        JsonNode theirs,

        ConflictStatus status,
        Instant raisedAt,
        @Nullable Instant decidedAt,

        @Schema(
                description =
                        "Where the device's version went when it became a visit of its own; only in the answer to the decision")
        @Nullable
        UUID becameVisit) {}
