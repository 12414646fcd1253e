package org.lianxin.visit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.recording.Refusals;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitView;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/** A plan made or changed by a request of its own; a refusal is a problem. */
@ApplicationScoped
class Planning {
    private final PlanningVisits planning;
    private final PlanRules rules;
    private final SeeingVisits seeing;
    private final Visits visits;
    private final VisitViews views;
    private final Words words;
    private final Precondition precondition;

    Planning(
            PlanningVisits planning,
            PlanRules rules,
            SeeingVisits seeing,
            Visits visits,
            VisitViews views,
            Words words,
            Precondition precondition) {
        this.planning = planning;
        this.rules = rules;
        this.seeing = seeing;
        this.visits = visits;
        this.views = views;
        this.words = words;
        this.precondition = precondition;
    }

    /** What is planned, and whether it is new. */
    record Planned(VisitView visit, boolean created) {}

    /** Makes the plan, or, with {@code If-Match}, replaces what was drafted. */
    @Transactional
    Planned plan(UUID id, NewPlan plan, Visitor planner) {
        if (precondition.present()) {
            return new Planned(change(id, plan, planner), false);
        }
        var outcome = planning.plan(id, plan, planner, "");
        return switch (outcome.verdict()) {
            case CREATED -> new Planned(views.of(Objects.requireNonNull(outcome.visit())), true);
            case REPEATED -> new Planned(views.of(visits.require(id)), false);
            default -> throw Refusals.of(outcome);
        };
    }

    private VisitView change(UUID id, NewPlan plan, Visitor planner) {
        var visit = seeing.lock(id);
        requireOwn(visit, planner);
        precondition.require(visit.version());
        if (plan.kind() != visit.kind() || !plan.community().equals(visit.community())) {
            throw Problem.unprocessable("plan-stays-what-it-is");
        }
        var changed = Draft.of(visit, words).differences(plan.draft());
        var whose = new Visitor(planner.subject(), visit.cadre());
        rules.refusal(id, plan, whose, changed.contains(DraftField.PLANNED_FOR)).ifPresent(outcome -> {
            throw Refusals.of(outcome);
        });
        visit.redraft(plan.draft().content(visit, words), changed, "");
        visits.flush();
        return views.of(visit);
    }

    static void requireOwn(Visit visit, Visitor official) {
        if (!visit.madeByCadre(official.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
    }
}
