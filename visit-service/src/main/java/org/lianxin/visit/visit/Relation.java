package org.lianxin.visit.visit;

/** Who speaks for a resident who does not do so themselves. */
public enum Relation {
    FAMILY,
    NEIGHBOUR,
    CARER,
    COMMUNITY_WORKER,
    OTHER
}
