package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** Ends one assignment and makes the successor's in the same role, together or not at all. */
@ApplicationScoped
class Transferring {

    private final ChangingAssignment changing;
    private final Assigning assigning;
    private final Event<AssignmentFact> facts;
    private final Clock clock;

    Transferring(ChangingAssignment changing, Assigning assigning, Event<AssignmentFact> facts, Clock clock) {
        this.changing = changing;
        this.assigning = assigning;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    Transferred transfer(UUID id, Transfer wish) {
        var today = LocalDate.now(clock);
        if (wish.on().isBefore(today)) {
            throw Problem.invalid("on", "date-out-of-range", today, today.plusYears(2));
        }
        var ended = changing.change(id, one -> one.end(wish.on(), wish.reason(), today, changing.act()));
        var now = ended.fact();
        if (now.status() == AssignmentStatus.ENDED && now.validFrom().equals(now.validTo())) {
            throw Problem.conflict("assignment-move-refused", AssignmentStatus.PROPOSED, AssignmentStatus.HANDING_OVER);
        }
        var successor = assigning.make(
                Ids.next(),
                new NewAssignment(
                        now.community(),
                        wish.cadre(),
                        now.role(),
                        wish.on(),
                        null,
                        wish.recusalWaiver(),
                        now.standsInFor(),
                        null));
        // Told last, so that whoever hears of the end knows the successor already.
        facts.fire(now);
        return new Transferred(ended.view(), successor.view());
    }
}
