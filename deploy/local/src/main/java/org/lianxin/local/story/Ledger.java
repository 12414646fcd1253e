package org.lianxin.local.story;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the services have acknowledged with a 2xx, by kind: the ids that may never be lost and never count twice. The end-to-end test
 * holds them against the databases.
 */
public final class Ledger {
    private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();

    /** Kinds: community, organisation, cadre, assignment, household, visit, acknowledgement, need, help-case, matter, rating. */
    void add(String kind, String id) {
        acknowledged.computeIfAbsent(kind, k -> ConcurrentHashMap.newKeySet()).add(id);
    }

    public Set<String> ids(String kind) {
        return Set.copyOf(acknowledged.getOrDefault(kind, Set.of()));
    }

    public int count(String kind) {
        return acknowledged.getOrDefault(kind, Set.of()).size();
    }
}
