package org.lianxin.assignment.proposal.solving;

import java.util.Comparator;

/**
 * How good an answer is, part by part. Fewer broken rules come first, then fewer gaps, then fewer vulnerable households in
 * them, and last the cost: how uneven loads are, plus what taking communities from their leads costs.
 *
 * @param broken rules broken: leads beyond a cadre's room, communities taken from their lead and given to nobody
 * @param gaps communities without a lead
 * @param uncovered vulnerable households in them
 * @param squares sum over all cadres of the square of their load, in squares of hundredths of a point
 * @param moved communities taken from the lead they have
 * @param continuity what that costs, in squares of hundredths of a point
 * @param steps steps of {@link Distance} between leads and their communities
 */
public record Standing(long broken, int gaps, long uncovered, long squares, int moved, long continuity, long steps)
        implements Comparable<Standing> {

    private static final Comparator<Standing> BEST_FIRST = Comparator.comparingLong(Standing::broken)
            .thenComparingInt(Standing::gaps)
            .thenComparingLong(Standing::uncovered)
            .thenComparingLong(Standing::cost);

    public static Standing of(Answer answer) {
        long broken = 0;
        int gaps = 0;
        long uncovered = 0;
        int moved = 0;
        long continuity = 0;
        long steps = 0;
        for (var post : answer.situation().posts()) {
            var lead = answer.leadOf(post);
            steps += Distance.steps(lead, post);
            if (lead == null) {
                gaps++;
                uncovered += post.vulnerable();
                broken += post.incumbent() == null ? 0 : 1;
            } else if (post.incumbent() != null && !post.incumbent().equals(lead)) {
                moved++;
                continuity += post.continuity();
            }
        }
        var led = answer.led();
        for (var official : answer.situation().officials()) {
            broken += Math.max(0, led[official.index()] - official.room());
        }
        long squares = 0;
        for (long load : answer.loads()) {
            squares += load * load;
        }
        return new Standing(broken, gaps, uncovered, squares, moved, continuity, steps);
    }

    public long cost() {
        return squares + continuity;
    }

    /** The better one is the smaller. */
    @Override
    public int compareTo(Standing other) {
        return BEST_FIRST.compare(this, other);
    }

    boolean isBetterThan(Standing other) {
        return compareTo(other) < 0;
    }
}
