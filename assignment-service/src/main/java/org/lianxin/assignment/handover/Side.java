package org.lianxin.assignment.handover;

/** The two who sign. */
enum Side {
    OUTGOING,
    INCOMING
}
