package org.lianxin.visit.reception;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A leader's duty as callers see it. */
@Schema(name = "ReceptionDuty")
record ReceptionDutyView(
        UUID id,
        @Schema(examples = "91330100799655058B/L001") String official,
        @Schema(examples = "330102") String region,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        long version)
        implements Versioned {

    static ReceptionDutyView of(ReceptionDuty duty) {
        return new ReceptionDutyView(
                duty.id(), duty.official(), duty.region(), duty.validFrom(), duty.validUntil(), duty.version());
    }
}
