package org.lianxin.assignment.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation's cadres answer for today. */
@Schema(examples = """
        {"org": "11330102MB1234567B", "cadres": 24, "cadresWithoutCommunity": 2, "led": 21, "actedFor": 1, "handOversOverdue": 0}""")
record OrganisationCoverage(
        String org, long cadres, long cadresWithoutCommunity, long led, long actedFor, long handOversOverdue) {}
