package org.lianxin.evaluation.period;

/** Where a period stands, and the one move each status allows. */
public enum PeriodStatus {
    OPEN,
    FROZEN,
    COMPUTED,
    NOTIFIED,
    OBJECTION,
    REVIEWED,
    PUBLISHED,
    ARCHIVED;

    public boolean mayBecome(PeriodStatus next) {
        return switch (this) {
            case OPEN -> next == FROZEN;
            case FROZEN -> next == COMPUTED;
            case COMPUTED -> next == NOTIFIED;
            case NOTIFIED -> next == OBJECTION;
            case OBJECTION -> next == REVIEWED;
            case REVIEWED -> next == PUBLISHED;
            case PUBLISHED -> next == ARCHIVED;
            case ARCHIVED -> false;
        };
    }

    /** Whether the cadres have been told their scores. */
    public boolean notified() {
        return compareTo(NOTIFIED) >= 0;
    }
}
