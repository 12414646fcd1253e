package org.lianxin.visit.contact;

/** What can turn a household's life. */
enum ChangeKind {
    BEREAVEMENT,
    ILLNESS,
    ACCIDENT,
    DISASTER,
    JOB_LOSS,
    FAMILY_BREAK,
    CONFLICT,
    /** Back from prison or compulsory treatment. */
    RELEASE,
    OTHER
}
