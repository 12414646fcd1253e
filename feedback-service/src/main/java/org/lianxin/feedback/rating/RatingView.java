package org.lianxin.feedback.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A rating as it is read. Who gave it is nowhere; their words are kept from the official who is judged. */
@Schema(name = "Rating")
record RatingView(
        UUID id,

        @Schema(description = "The matter that was judged, if it was one") @Nullable
        UUID matter,

        @Schema(description = "The visit that was judged, if it was one") @Nullable
        UUID visit,

        @Schema(description = "5 very satisfied … 1 very dissatisfied", examples = "4")
        int grade,

        List<String> reasons,
        @Nullable String words,
        RatingStatus status,
        @Nullable String community,
        @Nullable String org,
        @Nullable String cadre,
        Instant givenAt,

        @Schema(description = "Bad ratings: to be dealt with by then") @Nullable
        Instant dueAt,

        @Schema(description = "Bad ratings: the very latest") @Nullable
        Instant latestAt,

        @Schema(description = "Decision of the exclusion review; null while there is none") @Nullable
        Boolean excluded,

        @Nullable String decisionReason,
        long version)
        implements Versioned {}
