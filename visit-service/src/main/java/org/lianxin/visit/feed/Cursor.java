package org.lianxin.visit.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a device has been told: for each community it holds, how far. That the communities are in the cursor is what lets the
 * service see which one has left the official's scope, on whatever day and for whatever reason, without an event about it.
 */
record Cursor(Map<String, Position> streams) {
    /** Joint visits in communities of others. */
    static final String ALONG = "*";

    static final Cursor NOTHING = new Cursor(Map.of());

    Set<String> communities() {
        var all = new TreeSet<>(streams.keySet());
        all.remove(ALONG);
        return all;
    }

    /** For the communities of today: new ones from their start, those left no more. */
    Cursor within(Set<String> today) {
        var next = new LinkedHashMap<String, Position>();
        today.forEach(community -> next.put(community, streams.getOrDefault(community, Position.START)));
        // With a community the device forgets the joint visits in it that are still the official's to see.
        var lost = !today.containsAll(communities());
        next.put(ALONG, lost ? Position.START : streams.getOrDefault(ALONG, Position.START));
        return new Cursor(next);
    }

    Cursor at(String stream, Position position) {
        var next = new LinkedHashMap<>(streams);
        next.put(stream, position);
        return new Cursor(next);
    }

    long newest() {
        return streams.values().stream().mapToLong(Position::transaction).max().orElse(0);
    }
}
