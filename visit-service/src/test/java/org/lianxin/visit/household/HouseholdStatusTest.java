package org.lianxin.visit.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseholdStatusTest {
    private static final Map<HouseholdStatus, Set<HouseholdStatus>> ALLOWED = Map.of(
            HouseholdStatus.ACTIVE,
            EnumSet.of(HouseholdStatus.AWAY, HouseholdStatus.DISSOLVED, HouseholdStatus.MERGED, HouseholdStatus.ERASED),
            HouseholdStatus.AWAY,
            EnumSet.of(HouseholdStatus.ACTIVE, HouseholdStatus.ERASED),
            HouseholdStatus.DISSOLVED,
            EnumSet.of(HouseholdStatus.ACTIVE, HouseholdStatus.ERASED),
            HouseholdStatus.MERGED,
            EnumSet.of(HouseholdStatus.ACTIVE, HouseholdStatus.ERASED),
            HouseholdStatus.ERASED,
            EnumSet.noneOf(HouseholdStatus.class));

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableSays(HouseholdStatus from) {
        for (var to : HouseholdStatus.values()) {
            assertEquals(ALLOWED.get(from).contains(to), from.next().contains(to), from + " to " + to);
        }
    }
}
