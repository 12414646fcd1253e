package org.lianxin.evaluation.fact;

/**
 * The kinds of facts that are kept. What may not be counted (visits made, photos, places, time online, likes) is
 * missing here on purpose, so that no scheme can ever ask for it.
 */
public enum FactKind {
    RATING(Scale.GRADE),
    RATING_EXCLUDED(Scale.CORRECTION),
    MATTER_ANSWERED(Scale.YES_NO),
    MATTER_OVERDUE(Scale.YES_NO),
    DUE_CONTACT_MET(Scale.YES_NO),
    DUE_CONTACT_MISSED(Scale.YES_NO),
    VISIT_ACKNOWLEDGED(Scale.YES_NO),
    VISIT_DISPUTED(Scale.YES_NO),
    HELP_CONFIRMED(Scale.YES_NO);

    private final Scale scale;

    FactKind(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }

    /** What the value of a fact means; values of different scales are never added up. */
    public enum Scale {
        /** 1 to 5. */
        GRADE,
        /** 0 or 1. */
        YES_NO,
        /** No value: takes another fact out. */
        CORRECTION
    }
}
