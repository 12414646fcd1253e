package org.lianxin.assignment.balance;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The load of a cadre over everything they answer for. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S001", "status": "ACTIVE", "leads": 1, "deputises": 1, "acts": 0,
         "households": 2600, "vulnerable": 120, "openItems": 18, "points": 42.80}""")
record CadreLoadView(
        String cadre,
        String status,
        long leads,
        long deputises,
        long acts,
        long households,
        long vulnerable,
        long openItems,
        BigDecimal points) {

    List<String> sortKey() {
        int slash = cadre.indexOf('/');
        return List.of(cadre.substring(0, slash), cadre.substring(slash + 1));
    }
}
