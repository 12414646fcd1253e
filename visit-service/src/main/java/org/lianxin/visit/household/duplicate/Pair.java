package org.lianxin.visit.household.duplicate;

import java.util.Set;
import java.util.UUID;

/** Two households and what speaks for their being one. */
record Pair(UUID one, UUID other, Set<Sign> signs) {}
