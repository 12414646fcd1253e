package org.lianxin.visit.household.duplicate;

/** What speaks for two households being one; how much each says is in {@code duplicate_sign}. */
enum Sign {
    SAME_IDENTITY,
    SAME_PHONE,
    SAME_NAME,
    SIMILAR_NAME,
    SAME_ADDRESS,
    SIMILAR_ADDRESS
}
