package org.lianxin.visit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.visit.recording.Fault;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.recording.Reach;
import org.lianxin.visit.recording.VisitRules;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Visitor;

/** What can be planned: nothing in secret, nothing that is past, and only where one works. */
@ApplicationScoped
class PlanRules {
    private final Reach reach;
    private final VisitSettings settings;
    private final Clock clock;

    PlanRules(Reach reach, VisitSettings settings, Clock clock) {
        this.reach = reach;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Outcome> refusal(UUID id, NewPlan plan, Visitor planner) {
        return refusal(id, plan, planner, true);
    }

    /** @param newTime false when only other things changed: a plan whose day has come may still be drafted at */
    Optional<Outcome> refusal(UUID id, NewPlan plan, Visitor planner, boolean newTime) {
        return fault(plan, planner, newTime)
                .map(fault -> Outcome.invalid(id, fault))
                .or(() -> reach.beyond(id, plan.asVisit(), planner));
    }

    private Optional<Fault> fault(NewPlan plan, Visitor planner, boolean newTime) {
        if (plan.kind() == VisitKind.INCOGNITO) {
            return Optional.of(new Fault("kind", "incognito-not-planned"));
        }
        var late = newTime ? time(plan) : Optional.<Fault>empty();
        return late.or(() -> VisitRules.shape(plan.asVisit(), planner.cadre()));
    }

    private Optional<Fault> time(NewPlan plan) {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (plan.plannedFor().isBefore(today)) {
            return Optional.of(new Fault("plannedFor", "plan-past"));
        }
        return plan.plannedFor().isAfter(today.plus(settings.planWithin()))
                ? Optional.of(new Fault("plannedFor", "plan-too-far"))
                : Optional.empty();
    }
}
