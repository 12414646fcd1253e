package org.lianxin.visit.household;

import java.util.Map;
import java.util.Set;

/** Where a household stands, and the moves between. */
public enum HouseholdStatus {
    /** Lives in its community and is owed contact. */
    ACTIVE,
    /** Left the area; it may come back. */
    AWAY,
    /** All of its people live in other households. */
    DISSOLVED,
    /** Turned out to be another household registered twice; may be parted again. */
    MERGED,
    /** Its personal data are gone; only ids are left. */
    ERASED;

    private static final Map<HouseholdStatus, Set<HouseholdStatus>> MOVES = Map.of(
            ACTIVE, Set.of(AWAY, DISSOLVED, MERGED, ERASED),
            AWAY, Set.of(ACTIVE, ERASED),
            DISSOLVED, Set.of(ACTIVE, ERASED),
            MERGED, Set.of(ACTIVE, ERASED),
            ERASED, Set.of());

    Set<HouseholdStatus> next() {
        return MOVES.getOrDefault(this, Set.of());
    }
}
