package org.lianxin.visit.reception;

/** Who holds a reception day. */
enum Holder {
    /** The leader of a region. */
    LEADER,
    /** The cadre of a community. */
    CADRE
}
