package org.lianxin.visit.household;

/** How it is known that somebody belongs to a vulnerability group. */
public enum GroupSource {
    SELF_REPORTED,
    VISIT,
    OFFICIAL_REGISTER,
    CERTIFICATE,
    NEIGHBOUR,
    IMPORT,
    OTHER
}
