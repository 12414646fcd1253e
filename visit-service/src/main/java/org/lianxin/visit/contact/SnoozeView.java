package org.lianxin.visit.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact was put off, as callers see it. */
@Schema(name = "Snooze")
record SnoozeView(
        LocalDate from,
        LocalDate until,
        SnoozeReason reason,

        @Schema(description = "Whether it went beyond what the rule leaves to the official")
        boolean beyondLimit,

        String snoozedBy,
        Instant snoozedAt) {

    static SnoozeView of(Snooze snooze) {
        return new SnoozeView(
                snooze.fromDay(),
                snooze.untilDay(),
                snooze.reason(),
                snooze.beyondLimit(),
                snooze.snoozedBy(),
                snooze.snoozedAt());
    }
}
