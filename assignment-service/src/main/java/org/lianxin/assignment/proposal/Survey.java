package org.lianxin.assignment.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.balance.LoadRule;
import org.lianxin.assignment.proposal.solving.Situation;

/**
 * A region as it is found.
 *
 * @param formers by index of post: the assignment of the lead it has, if any
 * @param leftAlone communities whose lead is on leave or changes already
 */
record Survey(LoadRule rule, int ledAtMost, Situation situation, List<@Nullable Former> formers, int leftAlone) {

    /** @param left whether the cadre has left the organisation */
    record Former(UUID assignment, long version, String cadre, boolean left) {}
}
