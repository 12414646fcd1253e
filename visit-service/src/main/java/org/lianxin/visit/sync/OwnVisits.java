package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.visit.assignments.Responsibilities;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;

/** The visits an official may still change: their own, where they work today or went along. */
@ApplicationScoped
class OwnVisits {
    private final Visits visits;
    private final Responsibilities responsibilities;
    private final Clock clock;

    OwnVisits(Visits visits, Responsibilities responsibilities, Clock clock) {
        this.visits = visits;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** Locked. What is out of scope and what does not exist look the same. */
    Optional<Visit> lock(UUID id, Visitor official) {
        return visits.lockIfThere(id)
                .filter(visit -> visit.madeByCadre(official.cadre()))
                .filter(visit -> visit.withCadres().contains(official.cadre())
                        || responsibilities.covers(official.cadre(), visit.community(), LocalDate.now(clock)));
    }
}
