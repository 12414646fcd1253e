package org.lianxin.evaluation.assessment;

/** What ties a person to the cadre they must not judge. */
enum ConflictKind {
    RELATIVE,
    BUSINESS,
    DISPUTE,
    OTHER
}
