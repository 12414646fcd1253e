package org.lianxin.assignment.proposal.solving;

import org.jspecify.annotations.Nullable;

/** How far an organisation is from a community, by their division codes alone. */
public final class Distance {

    private static final int STREET = 9;
    private static final int DISTRICT = 6;
    private static final int CITY = 4;

    private Distance() {}

    /** 0 in the same street (or inside the area the organisation serves), 1 in the same district, 2 in the same city, else 3. */
    public static int steps(String organisation, String community) {
        if (shares(organisation, community, STREET)) {
            return 0;
        }
        if (shares(organisation, community, DISTRICT)) {
            return 1;
        }
        return shares(organisation, community, CITY) ? 2 : 3;
    }

    /** Whether both lie in one area of a size; an organisation that serves a larger one serves all of it. */
    public static boolean shares(String organisation, String community, int digits) {
        return community.startsWith(organisation.substring(0, Math.min(digits, organisation.length())));
    }

    static int steps(@Nullable Official lead, Post post) {
        return lead == null ? 0 : steps(lead.region(), post.region());
    }
}
