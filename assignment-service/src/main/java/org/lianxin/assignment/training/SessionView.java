package org.lianxin.assignment.training;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A session as it stands. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a32", "course": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31", "title": "群众工作方法与沟通技巧",
         "organiser": "11330102MB1234567B", "region": "330102", "place": "区委党校二号楼", "startsAt": "2026-04-15T01:00:00Z",
         "endsAt": "2026-04-15T09:00:00Z", "capacity": 40, "taken": 12, "status": "PLANNED", "cancelReason": null, "version": 0}""")
record SessionView(
        UUID id,
        UUID course,
        String title,
        String organiser,
        String region,
        String place,
        Instant startsAt,
        Instant endsAt,
        int capacity,

        @Schema(description = "seats taken; whoever comes later waits")
        int taken,

        SessionStatus status,
        @Nullable String cancelReason,
        long version)
        implements Versioned {

    static SessionView of(TrainingSession session) {
        return new SessionView(
                session.id(),
                session.course().id(),
                session.course().title(),
                session.organiser(),
                session.region(),
                session.place(),
                session.startsAt(),
                session.endsAt(),
                session.capacity(),
                session.taken(),
                session.status(),
                session.cancelReason(),
                session.version());
    }
}
