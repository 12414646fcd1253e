package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.visit.visit.Visitor;

/** Whether an official works where a visit is to take place. */
@ApplicationScoped
public class Reach {
    private final VisitLedger ledger;
    private final Clock clock;

    Reach(VisitLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The verdict when they do not: its field leads out of scope. */
    public Optional<Outcome> beyond(UUID id, NewVisit content, Visitor visitor) {
        var one = new SentVisit(id, content);
        return ledger.circumstances(List.of(one), visitor.cadre(), LocalDate.now(clock))
                .getFirst()
                .beyondScope(one);
    }
}
