package org.lianxin.assignment.proposal;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Before and after of one cadre. */
@Schema(name = "ProposalCadreView", examples = """
        {"cadre": "11330102MB1234567B/S002", "ledBefore": 0, "ledAfter": 1, "pointsBefore": 12.40, "pointsAfter": 38.10}""")
record CadreView(String cadre, int ledBefore, int ledAfter, BigDecimal pointsBefore, BigDecimal pointsAfter) {}
