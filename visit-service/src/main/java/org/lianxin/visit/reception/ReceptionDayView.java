package org.lianxin.visit.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A reception day as callers see it. */
@Schema(name = "ReceptionDay")
record ReceptionDayView(
        UUID id,
        Holder holder,
        @Schema(examples = "91330100799655058B/S001") String official,

        @Schema(description = "Who receives instead, once somebody does") @Nullable
        String substitute,

        @Schema(examples = "330102001051") @Nullable String community,

        @Schema(examples = "330102") String region,
        String place,
        LocalDate on,
        Instant startsAt,
        Instant endsAt,
        int slotMinutes,
        int capacity,
        @Schema(examples = "20") int walkInPercent,
        ReceptionDayStatus status,
        @Nullable Instant publishedAt,
        @Nullable CancellationReason cancelledFor,

        @Schema(description = "Only where one day is asked for, once it is published")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<SlotView> slots,

        @Schema(description = "Also the ETag; send it back in If-Match to change a draft")
        long version)
        implements Versioned {

    static ReceptionDayView of(ReceptionDay day) {
        return of(day, null);
    }

    static ReceptionDayView of(ReceptionDay day, @Nullable List<SlotView> slots) {
        return new ReceptionDayView(
                day.id(),
                day.holder(),
                day.official(),
                day.substitute(),
                day.community(),
                day.region(),
                day.place(),
                day.heldOn(),
                day.start(),
                day.end(),
                day.slotMinutes(),
                day.capacity(),
                day.walkInPercent(),
                day.status(),
                day.publishedAt(),
                day.cancelledFor(),
                slots,
                day.version());
    }
}
