package org.lianxin.assignment.proposal.solving;

/**
 * The answer to a situation, beside what it was measured against.
 *
 * @param greedily the greedy answer
 * @param today how good things are as they are
 * @param greedy how good the greedy answer is
 * @param best how good the answer is
 * @param improved whether the search improved what it started from
 * @param timedOut whether time ended the search, so that the same seed may give another answer
 */
public record Solved(
        Answer answer,
        Answer greedily,
        Standing today,
        Standing greedy,
        Standing best,
        boolean improved,
        boolean timedOut) {}
