package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.lianxin.visit.assignments.Responsibilities;

/**
 * Who may speak about a visit in place of those who made it: nobody who took part, and, as far as this service knows of it, nobody
 * who works under them: a deputy of a community that one of them leads.
 */
@ApplicationScoped
public class Independence {
    private final Responsibilities responsibilities;
    private final Clock clock;

    Independence(Responsibilities responsibilities, Clock clock) {
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    public boolean of(Visitor person, Visit visit) {
        if (visit.madeBy(person)) {
            return false;
        }
        var makers = new ArrayList<>(visit.withCadres());
        makers.add(visit.cadre());
        return person.cadre().isEmpty() || !responsibilities.isDeputyOf(person.cadre(), makers, LocalDate.now(clock));
    }
}
