package org.lianxin.assignment.staff;

import java.util.List;

/**
 * What of the things offered to an area a caller sees: those inside a range of division codes, and those offered to one of
 * the areas above. A query asks {@code (region >= :from and region < :until) or region in :above}.
 *
 * @param above never empty, so that it can stand in a query; codes that are no area match nothing
 */
public record Reach(String from, String until, List<String> above) {

    /** After every division code, so that nothing lies in between. */
    private static final String NOTHING = "~";

    private static final List<Integer> LENGTHS = List.of(2, 4, 6, 9, 12);

    static Reach everything() {
        return new Reach("", ":", List.of(NOTHING));
    }

    /** A region with all inside it, and what is offered to the areas it lies in. */
    static Reach over(String region) {
        return new Reach(region, region + ':', above(region));
    }

    /** Only what is offered to a place itself or to an area it lies in. */
    static Reach at(String place) {
        return new Reach(NOTHING, NOTHING, above(place));
    }

    public boolean sees(String region) {
        return (region.compareTo(from) >= 0 && region.compareTo(until) < 0) || above.contains(region);
    }

    private static List<String> above(String place) {
        return LENGTHS.stream()
                .filter(length -> length <= place.length())
                .map(length -> place.substring(0, length))
                .toList();
    }
}
