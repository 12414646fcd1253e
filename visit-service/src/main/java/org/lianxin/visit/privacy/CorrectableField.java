package org.lianxin.visit.privacy;

/** What a correction may put right. */
enum CorrectableField {
    NAME,
    IDENTITY_NUMBER,
    PHONE,
    RELATION,
    /** Of the household; a move is something else. */
    ADDRESS
}
