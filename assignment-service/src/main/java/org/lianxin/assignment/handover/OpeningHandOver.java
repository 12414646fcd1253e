package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.lianxin.assignment.assignment.AssignmentFact;
import org.lianxin.assignment.assignment.AssignmentStatus;
import org.lianxin.assignment.assignment.HandingOver;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.rule.AssignmentRules;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.time.WorkingCalendar;

/** Follows assignments, in the transaction in which they change: an end opens a hand-over, a begin finds what waits for it. */
@ApplicationScoped
class OpeningHandOver {

    private final HandOvers handOvers;
    private final HandingOver assignments;
    private final Dossiers dossiers;
    private final Communities communities;
    private final AssignmentRules rules;
    private final WorkingCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    OpeningHandOver(
            HandOvers handOvers,
            HandingOver assignments,
            Dossiers dossiers,
            Communities communities,
            AssignmentRules rules,
            WorkingCalendar calendar,
            Outbox outbox,
            Clock clock) {
        this.handOvers = handOvers;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.communities = communities;
        this.rules = rules;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void heard(@Observes AssignmentFact fact) {
        if (fact.isHandingOver()) {
            handOvers
                    .lockOf(fact.id())
                    .ifPresentOrElse(known -> known.endsOn(Objects.requireNonNull(fact.validTo())), () -> open(fact));
        } else if (fact.status() == AssignmentStatus.ENDED) {
            handOvers.lockUnfinished(fact.community()).stream()
                    .filter(one -> fact.id().equals(one.successor()))
                    .forEach(this::findAnother);
        } else {
            handOvers.lockUnfinished(fact.community()).stream()
                    .filter(one -> one.successor() == null && !one.assignment().equals(fact.id()))
                    .filter(one -> fact.standsInFor() == null && fact.takesOverOn(one.endsOn()))
                    .forEach(one -> one.takenOverBy(fact, due(fact.community())));
        }
        handOvers.flush();
    }

    private void open(AssignmentFact ending) {
        var now = clock.instant();
        var endsOn = Objects.requireNonNull(ending.validTo());
        var next = assignments.successor(ending.id(), ending.community(), ending.standsInFor(), endsOn);
        var handOver = new HandOver(
                Ids.next(),
                ending,
                next.orElse(null),
                dossiers.of(ending.community(), LocalDate.now(clock)),
                due(ending.community()),
                now);
        handOvers.persistAndFlush(handOver);
        outbox.publish(handOver.opened());
    }

    private void findAnother(HandOver handOver) {
        var other = assignments.successor(handOver.assignment(), handOver.community(), null, handOver.endsOn());
        handOver.loseSuccessor(other.orElse(null), due(handOver.community()));
    }

    private Instant due(String community) {
        var region = communities.require(community).region();
        var days = rules.of(region, LocalDate.now(clock)).signWorkingDays();
        return calendar.afterWorkingDays(clock.instant(), days);
    }
}
