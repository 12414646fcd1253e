package org.lianxin.assignment.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community that has no lead today, or whose lead is on leave with nobody standing in. */
@Schema(examples = """
        {"community": "330102001055", "name": "清河坊社区", "region": "330102001055", "state": "ACTING_ONLY", "since": "2026-03-01",
         "actingOnly": true, "vulnerableHouseholds": 12}""")
record Gap(
        String community,
        String name,
        String region,
        GapState state,

        @Schema(description = "first day without a lead; absent if there never was one") @Nullable
        LocalDate since,

        @Schema(description = "whether an acting cadre fills in")
        boolean actingOnly,

        @Schema(description = "vulnerable households there; those with most come first")
        long vulnerableHouseholds) {}
