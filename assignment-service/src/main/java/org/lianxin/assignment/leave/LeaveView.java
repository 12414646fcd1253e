package org.lianxin.assignment.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A leave, with the communities led meanwhile and who stands in there. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a41", "cadre": "11330102MB1234567B/S001", "firstDay": "2026-07-06", "backOn": "2026-07-20",
         "status": "PLANNED", "communities": [{"community": "330102001051", "assignment": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11",
           "acting": "11330102MB1234567B/S002"}],
         "grantedBy": "supervisor-1", "grantedAt": "2026-06-20T01:33:00Z", "version": 0}""")
record LeaveView(
        UUID id,
        String cadre,
        LocalDate firstDay,
        LocalDate backOn,
        LeaveStatus status,
        List<Community> communities,
        String grantedBy,
        Instant grantedAt,
        long version)
        implements Versioned {

    /** @param acting who stands in; none as long as somebody is asked for */
    record Community(
            String community, UUID assignment, @Nullable String acting) {}
}
