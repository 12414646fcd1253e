package org.lianxin.feedback.tracking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockView;
import org.lianxin.feedback.matter.Channel;
import org.lianxin.feedback.matter.MatterKind;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MessageView;

/** A matter as its resident sees it: the same record the office works on, without what offices write to each other. */
@Schema(name = "TrackedMatter")
record TrackedMatter(
        UUID id,
        MatterKind kind,
        Channel channel,
        MatterStatus status,
        @Nullable String community,

        @Schema(examples = "The lamp in front of building 3 is broken")
        String subject,

        String text,

        @Schema(description = "How many gave their name; more than one is a joint petition", examples = "1")
        int petitioners,

        @Schema(description = "Organisation responsible now") @Nullable
        String org,

        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,

        @Schema(description = "When silence ends the present state") @Nullable
        Instant waitsUntil,

        List<ClockView> clocks,
        List<MessageView> messages) {}
