package org.lianxin.feedback.matter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter in a list. */
@Schema(name = "MatterSummary")
public record MatterSummary(
        UUID id,
        MatterKind kind,
        Channel channel,
        MatterStatus status,
        @Nullable String community,
        @Nullable String category,

        @Schema(examples = "The lamp in front of building 3 is broken")
        String subject,

        @Nullable String org,
        @Nullable String cadre,
        boolean sealed,
        Instant receivedAt) {

    public static MatterSummary of(Matter matter) {
        var origin = matter.origin();
        return new MatterSummary(
                matter.id(),
                origin.kind(),
                origin.channel(),
                matter.status(),
                origin.community(),
                origin.category(),
                origin.subject(),
                matter.org(),
                matter.cadre(),
                matter.sealed(),
                origin.receivedAt());
    }
}
