package org.lianxin.assignment.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation's cadres answered for on a day gone by. */
@Schema(examples = """
        {"day": "2026-03-09", "org": "11330102MB1234567B", "cadres": 24, "cadresWithoutCommunity": 2, "led": 21, "actedFor": 1,
         "handOversOverdue": 0}""")
record OrganisationDay(
        LocalDate day,
        String org,
        long cadres,
        long cadresWithoutCommunity,
        long led,
        long actedFor,
        long handOversOverdue) {}
