package org.lianxin.assignment.circumstances;

import java.util.Map;

/**
 * How many households of a community are known, how many of them are vulnerable, and to which groups they belong.
 *
 * @param groups households by code of vulnerable group; a household may belong to several
 */
public record CommunityCounts(String community, long households, long vulnerable, Map<String, Long> groups) {

    public static CommunityCounts none(String community) {
        return new CommunityCounts(community, 0, 0, Map.of());
    }
}
