package org.lianxin.feedback.intake;

/** How official codes are written. */
final class Codes {

    /** A division code of 12 digits, or a unified social credit code of 18 characters (GB 32100). */
    static final String COMMUNITY = "\\d{12}|[0-9A-HJ-NPQRTUWXY]{18}";

    /** Organisation and staff number. */
    static final String CADRE = "[0-9A-HJ-NPQRTUWXY]{18}/[A-Za-z0-9_-]{1,32}";

    private Codes() {}
}
