package org.lianxin.visit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.lianxin.visit.recording.ContentHash;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitContent;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/** An official plans a visit, under an id of their own. */
@ApplicationScoped
public class PlanningVisits {
    private final Visits visits;
    private final PlanRules rules;
    private final ContentHash hash;
    private final Words words;
    private final Clock clock;

    PlanningVisits(Visits visits, PlanRules rules, ContentHash hash, Words words, Clock clock) {
        this.visits = visits;
        this.rules = rules;
        this.hash = hash;
        this.words = words;
        this.clock = clock;
    }

    /** @param device empty for a request of its own */
    @Transactional
    public Outcome plan(UUID id, NewPlan plan, Visitor planner, String device) {
        var known = visits.lockIfThere(id);
        if (known.isPresent()) {
            return isRepetition(known.get(), plan, planner)
                    ? Outcome.repeated(id)
                    : Outcome.conflict(id, "visit-already-recorded");
        }
        return rules.refusal(id, plan, planner).orElseGet(() -> create(id, plan, planner, device));
    }

    boolean isRepetition(Visit known, NewPlan plan, Visitor planner) {
        return known.wasPlanned()
                && known.cadre().equals(planner.cadre())
                && Arrays.equals(known.plan().planHash(), hash.of(plan));
    }

    private Outcome create(UUID id, NewPlan plan, Visitor planner, String device) {
        var sent = plan.asVisit();
        var content = new VisitContent(
                sent.kind(),
                sent.community(),
                sent.household(),
                plan.draft().withCadres(),
                sent.startedAt(),
                sent.minutes(),
                words.seal(sent.notes(), SealedText.NOTES, id),
                words.seal(sent.findings(), SealedText.FINDINGS, id),
                null);
        var visit = Visit.planned(id, content, planner, hash.of(plan), device, clock.instant());
        visits.persistAndFlush(visit);
        return Outcome.created(visit, null, Map.of());
    }
}
