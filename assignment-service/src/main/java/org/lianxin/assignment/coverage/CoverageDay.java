package org.lianxin.assignment.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a region was covered on a day gone by, as it was known at the end of that day. */
@Schema(examples = """
        {"day": "2026-03-09", "communities": 3320, "withLead": 288, "actingOnly": 11, "vacant": 3021, "leadOnLeave": 2,
         "handOversOverdue": 1, "cadres": 300, "cadresWithoutCommunity": 4}""")
record CoverageDay(
        LocalDate day,
        long communities,
        long withLead,
        long actingOnly,
        long vacant,
        long leadOnLeave,
        long handOversOverdue,
        long cadres,
        long cadresWithoutCommunity) {}
