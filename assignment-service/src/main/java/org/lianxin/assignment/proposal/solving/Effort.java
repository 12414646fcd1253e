package org.lianxin.assignment.proposal.solving;

import java.time.Duration;

/**
 * How hard to search. The number of moves ends a search the same way every time; the time is there for a slow machine.
 *
 * @param seed of the search's dice
 * @param moves tried at most
 * @param time spent at most
 */
public record Effort(long seed, long moves, Duration time) {}
