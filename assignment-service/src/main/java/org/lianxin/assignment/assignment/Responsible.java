package org.lianxin.assignment.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who was responsible for a community on a day, as the register says or said. */
@Schema(examples = """
        {"community": "330102001051", "on": "2026-03-01", "knownAt": "2026-03-10T04:00:00Z", "as": "LEAD",
         "cadre": "11330102MB1234567B/S001", "assignment": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11"}""")
record Responsible(
        String community,
        LocalDate on,
        Instant knownAt,

        @Schema(
                description =
                        "LEAD; ACTING for a lead on leave or in a vacancy; VACANT when nobody was: then the supervisor is")
        As as,

        @Nullable String cadre,
        @Nullable UUID assignment) {

    enum As {
        LEAD,
        ACTING,
        VACANT
    }
}
