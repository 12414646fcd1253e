package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;

/** What a hand-over needs to know and to do about assignments. */
@ApplicationScoped
public class HandingOver {

    private static final String END_OF_ACTING = "lead present";

    private final Assignments assignments;
    private final Outbox outbox;
    private final Event<AssignmentFact> facts;
    private final Clock clock;

    HandingOver(Assignments assignments, Outbox outbox, Event<AssignmentFact> facts, Clock clock) {
        this.assignments = assignments;
        this.outbox = outbox;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Who takes over from an assignment that ends on a day: the lead an acting cadre stood in for, else the next lead, else whoever acts.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AssignmentFact> successor(UUID ending, String community, @Nullable UUID stoodInFor, LocalDate on) {
        var open = assignments.openOf(community).stream()
                .map(Assignment::fact)
                .filter(one -> !one.id().equals(ending) && one.takesOverOn(on))
                .toList();
        return open.stream()
                .filter(one -> one.id().equals(stoodInFor))
                .findFirst()
                .or(() -> open.stream().filter(one -> one.standsInFor() == null).findFirst());
    }

    /** The lead of an assignment is back on a day: whoever stands in for them does so until then, and not at all if it was to begin later. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leadIsBack(UUID lead, LocalDate on, String by) {
        assignments.standingInFor(lead).forEach(one -> endActing(one, on, by));
    }

    /** An acting cadre fills a vacancy until a lead begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    void heard(@Observes AssignmentFact fact) {
        if (fact.role() == AssignmentRole.LEAD && fact.status() == AssignmentStatus.ACTIVE) {
            var today = LocalDate.now(clock);
            assignments.fillingVacancyOf(fact.community()).forEach(one -> endActing(one, today, "lead-begins"));
        }
    }

    private void endActing(Assignment acting, LocalDate on, String by) {
        var to = acting.fact().validTo();
        if (to != null && !on.isBefore(to)) {
            return;
        }
        var today = LocalDate.now(clock);
        var act = new Act(by, clock.instant());
        var last = on.isBefore(acting.fact().validFrom()) ? acting.fact().validFrom() : on;
        var event = acting.end(last, END_OF_ACTING, today, act);
        assignments.flush();
        outbox.publish(event);
        facts.fire(acting.fact());
    }

    /** What was open is in other hands: the assignment ends, unless it has already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handedOver(UUID id, String by) {
        var assignment = assignments.lock(id).orElseThrow();
        if (assignment.fact().isHandingOver()) {
            var event = assignment.handedOver(new Act(by, clock.instant()));
            assignments.flush();
            outbox.publish(event);
            facts.fire(assignment.fact());
        }
    }
}
