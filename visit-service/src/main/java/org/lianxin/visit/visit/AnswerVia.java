package org.lianxin.visit.visit;

/** How the resident's word came in. */
public enum AnswerVia {
    /** By the one-time code on the slip. */
    CODE,
    /** A member of staff who had no part in the visit asked by phone. */
    CALL_BACK
}
