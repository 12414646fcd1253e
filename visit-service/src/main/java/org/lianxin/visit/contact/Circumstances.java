package org.lianxin.visit.contact;

import java.util.Collection;
import java.util.List;

/** What decides how often a household is contacted. The groups are sorted, so that households alike are alike. */
record Circumstances(Risk risk, List<String> groups, String community) {

    static Circumstances of(Risk risk, Collection<String> groups, String community) {
        return new Circumstances(risk, groups.stream().distinct().sorted().toList(), community);
    }

    /** Risk and groups in one word. {@code NORMAL:} are those nobody has to worry about. */
    String silenceClass() {
        return risk + ":" + String.join(",", groups);
    }
}
