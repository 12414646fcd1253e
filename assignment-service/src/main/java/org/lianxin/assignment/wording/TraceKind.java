package org.lianxin.assignment.wording;

/** What in a text may give away a person. */
public enum TraceKind {
    /** Eighteen characters with a date of birth: nobody writes one by chance. */
    IDENTITY_NUMBER(true),
    MOBILE_NUMBER(true),
    EMAIL(true),
    /** As long as the number of an account or card. */
    LONG_NUMBER(false),
    /** An office has one too. */
    LANDLINE_NUMBER(false),
    VEHICLE_PLATE(false),
    DOOR_NUMBER(false),
    PERSON_NAME(false);

    private final boolean certain;

    TraceKind(boolean certain) {
        this.certain = certain;
    }

    /** Whether it has no place in a text that others read, rather than only looking like it. */
    public boolean certain() {
        return certain;
    }
}
