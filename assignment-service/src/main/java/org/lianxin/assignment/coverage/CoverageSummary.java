package org.lianxin.assignment.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a region is covered today: every community has a lead, an acting cadre only, or nobody. */
@Schema(examples = """
        {"communities": 3320, "withLead": 290, "actingOnly": 10, "vacant": 3020, "leadOnLeave": 2, "handOversOverdue": 1,
         "cadresWithoutCommunity": 4, "byDistrict": [
          {"district": "330102", "name": "上城区", "communities": 199, "withLead": 190, "actingOnly": 4, "vacant": 5, "leadOnLeave": 2,
           "handOversOverdue": 1}]}""")
record CoverageSummary(
        long communities,
        long withLead,
        long actingOnly,
        long vacant,

        @Schema(description = "of those with a lead: on leave, with nobody standing in")
        long leadOnLeave,

        @Schema(description = "hand-overs not signed in time")
        long handOversOverdue,

        @Schema(description = "cadres at work in organisations of the region who answer for no community")
        long cadresWithoutCommunity,

        List<DistrictCoverage> byDistrict) {}
