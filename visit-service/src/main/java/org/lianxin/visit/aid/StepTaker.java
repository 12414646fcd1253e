package org.lianxin.visit.aid;

/** Who may move a case into a state. */
enum StepTaker {
    CADRE,
    /** Who decides is not who investigated. */
    SUPERVISOR
}
