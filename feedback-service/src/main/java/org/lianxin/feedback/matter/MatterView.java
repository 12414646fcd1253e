package org.lianxin.feedback.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockView;
import org.lianxin.feedback.clock.ExtensionView;
import org.lianxin.feedback.clock.Profile;
import org.lianxin.platform.web.Versioned;

/** A matter as staff see it: no account of the resident, whoever asks. */
@Schema(name = "Matter")
public record MatterView(
        UUID id,
        MatterKind kind,
        Channel channel,
        Profile profile,
        MatterStatus status,
        @Nullable String community,

        @Schema(description = "In the words of whoever raised it") @Nullable
        String category,

        @Schema(description = "As a person decided", examples = "社区生活/公共设施/路灯照明") @Nullable
        String classifiedAs,

        @Schema(description = "Not for those who assess", examples = "The lamp in front of building 3 is broken")
        @Nullable
        String subject,

        @Schema(description = "Not for those who assess") @Nullable
        String text,

        @Schema(
                description =
                        "The official complained about; shown to inspectors only, since only they see sealed matters")
        @Nullable
        String about,

        boolean sealed,
        boolean anonymous,
        boolean onBehalf,
        boolean enteredByStaff,
        @Nullable String org,
        @Nullable String cadre,
        Instant receivedAt,
        @Nullable Instant assignedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable UUID duplicateOf,

        @Schema(description = "The matter this one goes along with") @Nullable
        UUID mergedInto,

        @Schema(description = "The matters that go along with this one")
        List<UUID> merged,

        List<ClockView> clocks,
        List<ExtensionView> extensions,
        List<MessageView> messages,
        long version)
        implements Versioned {}
