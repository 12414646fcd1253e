package org.lianxin.visit.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a device has to do to hold what the service holds: forget the removals first, then take over the changes. */
@Schema(name = "SyncChanges")
public record Changes(
        List<Removal> removals,
        List<Change> changes,

        @Schema(description = "Send it as since next time; it tells which communities the device holds")
        String cursor,

        @Schema(description = "Whether there is more: ask again at once")
        boolean more) {

    /** One record as it is now. */
    @Schema(name = "SyncChange")
    public record Change(
            @Schema(description = "visit, household, due-contact or need", examples = "visit")
            String kind,

            UUID id,

            @Schema(description = "As the record's own endpoint answers it", implementation = Object.class)
            Object record) {}

    /** What is not the official's to hold any more. */
    @Schema(name = "SyncRemoval")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Removal(
            @Schema(description = "community: with everything of it; else one record", examples = "community")
            String kind,

            @Schema(description = "Of one record, whatever its kind") @Nullable
            UUID id,

            @Schema(examples = "330102001051") @Nullable String community,

            @Schema(description = "out-of-scope or gone", examples = "out-of-scope")
            String reason) {}
}
