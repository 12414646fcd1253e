package org.lianxin.assignment.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A community for which no lead can be found within the rules, and why. */
@Schema(name = "ProposalGapView", examples = """
        {"community": "330102001077", "vulnerable": 12, "reason": {"code": "gap-all-full",
         "text": "All 14 cadres who may lead it lead as many communities as they may.", "values": ["14"]}}""")
record GapView(String community, int vulnerable, Reason reason) {}
