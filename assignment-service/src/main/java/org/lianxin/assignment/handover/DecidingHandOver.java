package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.assignment.cadre.Cadres;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.rule.AssignmentRules;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** The supervisor decides where the two do not: refused, overdue, or the outgoing cadre has left. */
@ApplicationScoped
class DecidingHandOver {

    private final HandOverAccess access;
    private final HandOvers handOvers;
    private final CompletingHandOver completing;
    private final Cadres cadres;
    private final Communities communities;
    private final AssignmentRules rules;
    private final WorkingCalendar calendar;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    DecidingHandOver(
            HandOverAccess access,
            HandOvers handOvers,
            CompletingHandOver completing,
            Cadres cadres,
            Communities communities,
            AssignmentRules rules,
            WorkingCalendar calendar,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.handOvers = handOvers;
        this.completing = completing;
        this.cadres = cadres;
        this.communities = communities;
        this.rules = rules;
        this.calendar = calendar;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HandOverView decide(UUID id, NewDecision wish) {
        var handOver = access.requireToDecide(id);
        precondition.require(handOver.version());
        if (!handOver.isInQueue() && !outgoingHasLeft(handOver)) {
            throw Problem.conflict("hand-over-not-to-be-decided");
        }
        var decision =
                new Decision(caller.subject(), clock.instant(), wish.reason().strip());
        switch (wish.verdict()) {
            case COMPLETE -> handOver.signInPlace(decision);
            case SEND_BACK -> {
                if (!handOver.isInQueue()) {
                    throw Problem.conflict("hand-over-not-to-be-decided");
                }
                handOver.sendBack(decision, due(handOver));
            }
        }
        handOvers.flush();
        completing.completeIfReady(handOver, caller.subject());
        return access.view(handOver);
    }

    private boolean outgoingHasLeft(HandOver handOver) {
        return !handOver.isComplete()
                && cadres.findAndHold(handOver.outgoing()).orElseThrow().hasLeft();
    }

    private Instant due(HandOver handOver) {
        var region = communities.require(handOver.community()).region();
        var days = rules.of(region, LocalDate.now(clock)).signWorkingDays();
        return calendar.afterWorkingDays(clock.instant(), days);
    }
}
