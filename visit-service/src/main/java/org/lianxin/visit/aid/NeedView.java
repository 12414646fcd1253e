package org.lianxin.visit.aid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need as callers in scope see it. */
@Schema(name = "Need")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        UUID id,
        @Nullable UUID visit,

        @Schema(description = "the matter in feedback-service it was found in, unless it was a visit") @Nullable
        UUID matter,

        String community,
        @Nullable UUID household,

        @Schema(description = "who found it", examples = "91330100799655058B/S001")
        String cadre,

        @Schema(description = "who sees to it", examples = "91330100799655058B/S001")
        String inCharge,

        NeedCategory category,
        String description,
        NeedStatus status,
        Instant foundAt,

        @Schema(description = "Until then it becomes a help case or gets a reasoned no")
        Instant decideBy,

        @Nullable Instant decidedAt,
        @Nullable String refusal) {

    static NeedView of(Need need, AidWords words) {
        return new NeedView(
                need.id(),
                need.visit(),
                need.matter(),
                need.community(),
                need.household(),
                need.cadre(),
                need.inCharge(),
                need.category(),
                need.description(words),
                need.status(),
                need.foundAt(),
                need.decideBy(),
                need.decidedAt(),
                need.refusal(words));
    }
}
