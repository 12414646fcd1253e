package org.lianxin.assignment.training;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A target of training. */
@Schema(examples = """
        {"level": "TOWNSHIP", "region": "", "fromYear": 2000, "hours": 90,
         "source": "Regulations on the Education and Training of Cadres: 12 days or 90 hours a year", "version": 0}""")
record TargetView(
        CadreLevel level,

        @Schema(description = "division code; empty: the whole country")
        String region,

        @Schema(description = "holds until a later year has its own")
        int fromYear,

        BigDecimal hours,
        String source,
        long version)
        implements Versioned {

    static TargetView of(TrainingTarget target) {
        return new TargetView(
                target.key().level(),
                target.key().region(),
                target.key().fromYear(),
                target.hours(),
                target.source(),
                target.version());
    }
}
