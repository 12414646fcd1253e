package org.lianxin.assignment.handover;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for what is open: never nobody.
 *
 * @param cadre ORG/STAFF; none where the supervisors of the region do
 */
record Owner(As as, @Nullable String cadre) {

    enum As {
        /** Still at work here, or signing off. */
        OUTGOING,
        /** The outgoing cadre has left; somebody acts. */
        ACTING,
        INCOMING,
        /** The outgoing cadre has left, and nobody acts. */
        SUPERVISOR
    }
}
