package org.lianxin.visit.reception;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new key, shown this once. */
@Schema(name = "ReceptionCalendarKey")
record CalendarKeyView(
        @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String key,

        @Schema(
                description = "Address to give to a calendar program",
                examples = "/api/v1/reception-calendars/7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String address,

        Instant validUntil) {}
