package org.lianxin.assignment.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** An assignment as it stands or stood; the reason of a waiver tells where somebody lives and is asked for by itself. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "community": "330102001051", "cadre": "11330102MB1234567B/S001",
         "org": "11330102MB1234567B", "role": "LEAD", "validFrom": "2026-01-01", "validTo": null, "status": "ACTIVE",
         "standsInFor": null, "recusalWaived": false, "endReason": null, "version": 0}""")
record AssignmentView(
        UUID id,
        String community,
        String cadre,
        String org,
        AssignmentRole role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AssignmentStatus status,

        @Schema(description = "the lead's assignment an acting cadre stands in for while the lead is on leave")
        @Nullable
        UUID standsInFor,

        boolean recusalWaived,
        @Nullable String endReason,
        long version)
        implements Versioned {}
