package org.lianxin.visit.reception;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slot of a reception day and what is free in it. */
@Schema(name = "ReceptionSlot")
record SlotView(
        @Schema(description = "Number in the day, from 1", examples = "3")
        int slot,

        Instant startsAt,
        Instant endsAt,
        @Schema(description = "Places that can be booked") int places,

        @Schema(description = "How many of them are free now")
        int free,

        @Schema(description = "Free places kept for those who come without a booking")
        int freeForWalkIns) {}
