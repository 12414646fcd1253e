package org.lianxin.assignment.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The load that one assignment puts on its cadre, with its parts. */
@Schema(examples = """
        {"assignment": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "community": "330102001051", "region": "330102001051",
         "cadre": "11330102MB1234567B/S001", "role": "LEAD", "points": 30.00, "rule": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31",
         "parts": [{"of": "HOUSEHOLD", "count": 1500, "weight": 0.01, "share": 1, "points": 15.00},
                   {"of": "VULNERABLE_HOUSEHOLD", "count": 75, "weight": 0.2, "share": 1, "points": 15.00}]}""")
record LoadView(
        UUID assignment,
        String community,
        String region,
        String cadre,
        String role,
        BigDecimal points,
        UUID rule,
        List<LoadPart> parts) {

    List<String> sortKey() {
        return List.of(region, community, assignment.toString());
    }
}
