package org.lianxin.assignment.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cadre at work who answers for no community. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S004", "org": "11330102MB1234567B", "since": "2026-03-01", "next": null}""")
record IdleCadre(
        String cadre,
        String org,

        @Schema(description = "first day without a community; absent if there never was one") @Nullable
        LocalDate since,

        @Schema(description = "first day of the next assignment, if one is planned") @Nullable
        LocalDate next) {}
