package org.lianxin.assignment.profile;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A look at the circumstances. */
@Schema(name = "ProfileReviewView", examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a62", "number": 3, "reviewedBy": "11330102MB1234567B/S001",
         "reviewedAt": "2026-04-02T02:00:00Z", "changed": false}""")
record ReviewView(
        UUID id,

        @Schema(description = "version that was looked at, or written")
        int number,

        String reviewedBy,
        Instant reviewedAt,
        boolean changed) {}
