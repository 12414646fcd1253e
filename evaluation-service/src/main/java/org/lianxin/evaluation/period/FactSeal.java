package org.lianxin.evaluation.period;

/** Hash over the ordered facts of a period, and how many they are. */
public record FactSeal(String hash, long count) {}
