package org.lianxin.visit.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A booking as the resident, who made it for them, and the staff of the day see it. */
@Schema(name = "ReceptionBooking")
record BookingView(
        UUID id,
        UUID receptionDay,
        @Schema(examples = "3") @Nullable Integer slot,

        @Schema(description = "A place whose time is over without being confirmed is CANCELLED")
        BookingStatus status,

        Channel channel,
        @Schema(examples = "330102001051") String community,
        @Nullable UUID household,
        @Schema(examples = "王小明") @Nullable String name,

        @Schema(description = "Masked", examples = "138****1234") @Nullable
        String phone,

        @Nullable String topic,

        @Schema(description = "Confirm it until then") @Nullable
        Instant heldUntil,

        Instant madeAt,
        @Nullable Instant checkedInAt,
        @Nullable BookingEnd cancelledFor,

        @Schema(description = "The visit it became") @Nullable
        UUID visit,

        @Schema(
                description =
                        "Only when it is served: the code with which the resident acknowledges or disputes the visit")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String acknowledgementCode) {}
