package org.lianxin.feedback.review;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as both sides see it; the words are in the conversation. */
@Schema(name = "PetitionReview")
record ReviewView(
        Stage stage,
        Instant requestedAt,
        @Nullable Outcome outcome,
        @Nullable Instant givenAt) {}
