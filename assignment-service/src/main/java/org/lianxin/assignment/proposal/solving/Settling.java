package org.lianxin.assignment.proposal.solving;

import java.util.List;

/** Takes back what a search stopped in the middle left behind: bundles of changes that make nothing better. */
final class Settling {

    private Settling() {}

    static Answer settle(Answer found) {
        var settled = found;
        var standing = Standing.of(settled);
        for (List<Change> bundle : Bundles.of(found)) {
            var without = settled.restoring(bundle);
            var other = Standing.of(without);
            if (other.compareTo(standing) <= 0) {
                settled = without;
                standing = other;
            }
        }
        return settled;
    }
}
