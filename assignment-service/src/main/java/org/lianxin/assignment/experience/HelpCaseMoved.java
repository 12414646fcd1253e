package org.lianxin.assignment.experience;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code help-case.moved.v1}. */
record HelpCaseMoved(UUID helpCase, String community, String cadre, String to, Instant occurredAt) {

    static final String TYPE = "help-case.moved.v1";
}
