package org.lianxin.visit.visit;

/** How officials and residents met. */
public enum VisitKind {
    HOME(Household.REQUIRED),
    /** Unannounced; sealed against those visited until it is released. */
    INCOGNITO(Household.NONE),
    WORK_UNIT(Household.NONE),
    RECEPTION(Household.OPTIONAL),
    APPOINTMENT(Household.REQUIRED),
    PETITION_DAY(Household.OPTIONAL),
    PHONE(Household.REQUIRED),
    /** Together with other officials. */
    JOINT(Household.REQUIRED);

    /** Whether the visit belongs to a household. */
    public enum Household {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    private final Household household;

    VisitKind(Household household) {
        this.household = household;
    }

    public Household household() {
        return household;
    }
}
