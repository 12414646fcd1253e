package org.lianxin.assignment.circumstances;

import java.util.List;
import java.util.UUID;

/**
 * The personal data of a household are erased in visit-service. Its row stays without any, so that an older event that comes
 * late does not bring the household back.
 */
record HouseholdErased(UUID household, String community) {

    static final String TYPE = "household.erased.v1";

    HouseholdChanged nothingLeft() {
        return new HouseholdChanged(household, community, "NORMAL", false, false, List.of());
    }
}
