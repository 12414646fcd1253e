package org.lianxin.assignment.proposal.solving;

/**
 * The answer to a situation, beside what it was measured against.
 *
 * @param greedy how good the greedy answer is
 * @param best whether the search improved what it started from
 * @param timedOut whether time ended the search, so that the same seed may give another answer
 */
public record Solved(
        Answer answer, Standing today, Standing greedy, Standing best, boolean improved, boolean timedOut) {}
