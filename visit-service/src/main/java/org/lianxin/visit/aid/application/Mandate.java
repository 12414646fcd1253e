package org.lianxin.visit.aid.application;

/** By what right somebody applies for another. */
enum Mandate {
    WRITTEN,
    GUARDIAN,
    /** The community's committee, for who cannot do it themselves. */
    COMMUNITY
}
