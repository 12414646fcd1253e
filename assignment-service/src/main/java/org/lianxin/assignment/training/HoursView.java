package org.lianxin.assignment.training;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hours of a cadre in a year against the target. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S001", "region": "330102001", "level": "TOWNSHIP", "year": 2026, "hours": 36.5, "target": 90,
         "missing": 53.5, "standing": "SHORT", "source": "Regulations on the Education and Training of Cadres: 12 days or 90 hours a year"}""")
record HoursView(
        String cadre,

        @Schema(description = "area of the cadre's organisation")
        String region,

        CadreLevel level,
        int year,
        BigDecimal hours,
        @Nullable BigDecimal target,
        @Nullable @Schema(description = "hours still to go") BigDecimal missing,
        Standing standing,

        @Nullable @Schema(description = "where the target comes from")
        String source) {

    static HoursView of(
            String cadre,
            String region,
            CadreLevel level,
            int year,
            BigDecimal hours,
            @Nullable BigDecimal target,
            @Nullable String source) {
        if (target == null) {
            return new HoursView(cadre, region, level, year, hours, null, null, Standing.NO_TARGET, null);
        }
        var missing = target.subtract(hours).max(BigDecimal.ZERO);
        var standing = missing.signum() == 0 ? Standing.REACHED : Standing.SHORT;
        return new HoursView(cadre, region, level, year, hours, target, missing, standing, source);
    }
}
