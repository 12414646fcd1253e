package org.lianxin.visit.aid;

/** What closed a help case. */
public enum ConfirmedBy {
    RESIDENT,
    INDEPENDENT_CHECK,
    /** Nobody answered: closed as unconfirmed. */
    SILENCE
}
