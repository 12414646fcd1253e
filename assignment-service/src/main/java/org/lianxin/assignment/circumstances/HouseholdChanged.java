package org.lianxin.assignment.circumstances;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What visit-service tells about a household.
 *
 * @param groups codes of vulnerable groups; absent from producers that do not tell them
 */
record HouseholdChanged(
        UUID household,
        String community,
        String risk,
        boolean vulnerable,
        boolean active,
        @Nullable List<String> groups) {

    static final String TYPE = "household.changed.v1";

    String[] groupCodes() {
        return groups == null
                ? new String[0]
                : groups.stream().distinct().sorted().toArray(String[]::new);
    }
}
