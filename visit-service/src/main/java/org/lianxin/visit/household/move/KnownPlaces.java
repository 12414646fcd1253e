package org.lianxin.visit.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.assignments.Responsibilities;

/** The communities this service has heard of. */
@ApplicationScoped
class KnownPlaces {
    private static final String ANYWHERE = "";

    private final Responsibilities responsibilities;

    KnownPlaces(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    void require(String community, String field) {
        if (!responsibilities.liesIn(community, ANYWHERE)) {
            throw Problem.invalid(field, "community-unknown", community);
        }
    }
}
