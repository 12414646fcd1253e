package org.lianxin.assignment.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enrolment as it stands. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a33", "session": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a32",
         "cadre": "11330102MB1234567B/S001", "status": "WAITING", "askedAt": "2026-04-01T02:10:00Z", "ahead": 2,
         "hours": null, "attendedOn": null, "revokeReason": null}""")
record EnrolmentView(
        UUID id,
        UUID session,
        String cadre,
        EnrolmentStatus status,
        Instant askedAt,

        @Schema(description = "how many wait before this one; only where it has just been looked up") @Nullable
        Long ahead,

        @Nullable BigDecimal hours,
        @Nullable LocalDate attendedOn,
        @Nullable String revokeReason) {

    static EnrolmentView of(Enrolment enrolment, @Nullable Long ahead) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.session().id(),
                enrolment.cadre().toString(),
                enrolment.status(),
                enrolment.askedAt(),
                ahead,
                enrolment.hours(),
                enrolment.attendedOn(),
                enrolment.revokeReason());
    }

    static EnrolmentView of(Enrolment enrolment) {
        return of(enrolment, null);
    }
}
