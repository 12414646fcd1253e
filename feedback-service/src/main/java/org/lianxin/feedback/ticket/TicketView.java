package org.lianxin.feedback.ticket;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A supervision ticket as it is read. */
@Schema(name = "SupervisionTicket")
record TicketView(
        UUID id,
        UUID matter,
        TicketStatus status,

        @Schema(examples = "Three residents wait since Monday: what is planned?") @Nullable
        String reason,

        @Schema(description = "Opened because a clock had run out, not by a person")
        boolean byClock,

        Instant openedAt,

        @Schema(description = "End of the last day for the answer; it does not move")
        Instant dueAt,

        @Schema(examples = "Suite default for supervision tickets")
        String source,

        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String verdict,
        @Nullable Instant judgedAt,

        @Schema(description = "Since when it is known that no answer came in time") @Nullable
        Instant overdueAt,

        long version)
        implements Versioned {}
