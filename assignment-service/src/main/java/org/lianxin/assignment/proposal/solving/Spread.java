package org.lianxin.assignment.proposal.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How load is spread over cadres, in points. */
@Schema(examples = """
        {"cadres": 300, "min": 0.00, "max": 71.40, "mean": 38.25, "standardDeviation": 14.02}""")
public record Spread(int cadres, BigDecimal min, BigDecimal max, BigDecimal mean, BigDecimal standardDeviation) {

    /** @param loads in hundredths of a point */
    public static Spread of(long[] loads) {
        var points = Arrays.stream(loads).mapToDouble(load -> load / 100.0);
        var statistics = points.summaryStatistics();
        if (loads.length == 0) {
            return new Spread(0, rounded(0), rounded(0), rounded(0), rounded(0));
        }
        double mean = statistics.getAverage();
        double variance = Arrays.stream(loads)
                .mapToDouble(load -> load / 100.0 - mean)
                .map(difference -> difference * difference)
                .average()
                .orElse(0);
        return new Spread(
                loads.length,
                rounded(statistics.getMin()),
                rounded(statistics.getMax()),
                rounded(mean),
                rounded(Math.sqrt(variance)));
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    }
}
