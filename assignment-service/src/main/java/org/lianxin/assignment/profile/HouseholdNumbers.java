package org.lianxin.assignment.profile;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.circumstances.CommunityCounts;

/**
 * Households known to visit-service, by vulnerability; a household may belong to several groups.
 *
 * @param groups households by code of vulnerable group
 */
@Schema(examples = """
        {"households": 1980, "vulnerable": 126, "groups": {"DISABLED": 31, "ELDERLY_ALONE": 58}, "partly": false}""")
public record HouseholdNumbers(
        @Nullable Long households,
        @Nullable Long vulnerable,
        Map<String, Long> groups,

        @Schema(description = "whether counts under five were left out")
        boolean partly) {

    private static final long SMALL = 5;

    static HouseholdNumbers of(CommunityCounts counts) {
        return new HouseholdNumbers(counts.households(), counts.vulnerable(), counts.groups(), false);
    }

    /** For those who do not look after the community: no count of fewer than five, nor one that gives such a count away. */
    HouseholdNumbers forStatistics() {
        boolean few = isSmall(households);
        boolean fewVulnerable = few || isSmall(vulnerable) || isSmall(rest());
        var shown = new TreeMap<>(groups);
        shown.values().removeIf(HouseholdNumbers::isSmall);
        return new HouseholdNumbers(
                few ? null : households,
                fewVulnerable ? null : vulnerable,
                shown,
                few || fewVulnerable || shown.size() < groups.size());
    }

    private @Nullable Long rest() {
        return households == null || vulnerable == null ? null : households - vulnerable;
    }

    private static boolean isSmall(@Nullable Long count) {
        return count != null && count > 0 && count < SMALL;
    }
}
