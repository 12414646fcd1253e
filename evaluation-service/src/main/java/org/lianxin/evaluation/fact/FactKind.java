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
    MATTER_CLOSED(Scale.YES_NO),
    DUE_CONTACT_MET(Scale.YES_NO),
    DUE_CONTACT_MISSED(Scale.YES_NO),
    VISIT_ACKNOWLEDGED(Scale.YES_NO),
    VISIT_DISPUTED(Scale.YES_NO),
    VISIT_REVIEWED(Scale.YES_NO),
    NEED_FOUND(Scale.NOTE),
    NEED_DECIDED(Scale.YES_NO),
    NEED_OVERDUE(Scale.YES_NO),
    HELP_CONFIRMED(Scale.YES_NO),
    HELP_CLOSED(Scale.DAYS),
    HELP_RECHECKED(Scale.YES_NO),
    PROMISE_MADE(Scale.NOTE),
    PROMISE_KEPT(Scale.YES_NO),
    PROMISE_BROKEN(Scale.YES_NO),
    PROMISE_RENEGOTIATED(Scale.NOTE),
    RECEPTION_SERVED(Scale.NOTE),
    TRAINING_ATTENDED(Scale.HOURS),
    TRAINING_REVOKED(Scale.CORRECTION),
    EXCHANGE_HELD(Scale.NOTE),
    EXCHANGE_ATTENDED(Scale.NOTE),
    EXPERIENCE_PUBLISHED(Scale.NOTE),
    EXPERIENCE_WITHDRAWN(Scale.CORRECTION),
    EXPERIENCE_USED(Scale.YES_NO),
    QUIZ_ANSWERED(Scale.PERCENT),
    COVERAGE_VACANT(Scale.NOTE),
    COVERAGE_FILLED(Scale.NOTE),
    ORGANISATION_ASSESSMENT(Scale.GRADE),
    PEER_ASSESSMENT(Scale.GRADE),
    FACT_REMOVED(Scale.CORRECTION);

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
        /** Hours credited. */
        HOURS,
        /** Days something took. */
        DAYS,
        /** 0 to 100. */
        PERCENT,
        /** No value: known, shown, and never scored, for it could only be counted. */
        NOTE,
        /** No value: takes other facts out. */
        CORRECTION;

        /** Whether a fact of this scale can have that value; the database holds the same. */
        public boolean holds(int value) {
            return switch (this) {
                case GRADE -> value >= 1 && value <= 5;
                case YES_NO -> value == 0 || value == 1;
                case HOURS -> value >= 0 && value <= 1_000;
                case DAYS -> value >= 0 && value <= 36_500;
                case PERCENT -> value >= 0 && value <= 100;
                case NOTE, CORRECTION -> false;
            };
        }
    }
}
