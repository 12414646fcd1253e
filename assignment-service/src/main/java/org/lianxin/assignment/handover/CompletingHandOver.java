package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.assignment.assignment.HandingOver;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.rule.AssignmentRules;
import org.lianxin.platform.events.Outbox;

/** Lets everything pass in one moment: one event, on which each service moves all it has. */
@ApplicationScoped
class CompletingHandOver {

    private final HandOvers handOvers;
    private final HandingOver assignments;
    private final Communities communities;
    private final AssignmentRules rules;
    private final Outbox outbox;
    private final Clock clock;

    CompletingHandOver(
            HandOvers handOvers,
            HandingOver assignments,
            Communities communities,
            AssignmentRules rules,
            Outbox outbox,
            Clock clock) {
        this.handOvers = handOvers;
        this.assignments = assignments;
        this.communities = communities;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Signed, its day has come, and nobody has still to pass something on to the outgoing cadre: else that would come to somebody who
     * is no longer there. Otherwise it waits for the job.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean completeIfReady(HandOver handOver, String by) {
        var today = LocalDate.now(clock);
        if (!handOver.isReadyOn(today) || handOvers.isAwaitedBy(handOver.assignment())) {
            return false;
        }
        var days = rules.of(communities.require(handOver.community()).region(), today)
                .jointVisitDays();
        var completed = handOver.complete(days, today, clock.instant());
        handOvers.flush();
        outbox.publish(completed);
        assignments.handedOver(handOver.assignment(), by);
        return true;
    }
}
