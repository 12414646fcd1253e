package org.lianxin.assignment.cadre;

/** Whether a cadre is at work. People come back from leave and return to an organisation they left: any move is allowed. */
enum CadreStatus {
    ACTIVE,
    ON_LEAVE,
    LEFT
}
