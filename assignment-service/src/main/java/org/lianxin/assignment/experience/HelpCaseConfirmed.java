package org.lianxin.assignment.experience;

import java.util.UUID;

/** What this service reads of {@code help-case.confirmed.v1}. */
record HelpCaseConfirmed(UUID helpCase, String community, String cadre, String by) {

    static final String TYPE = "help-case.confirmed.v1";
}
