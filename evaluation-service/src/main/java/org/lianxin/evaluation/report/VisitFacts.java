package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/** What households say about visits. That a visit was recorded is no fact: claims and counts never score. */
@ApplicationScoped
class VisitFacts implements FactSource {
    private static final String ACKNOWLEDGED = "visit.acknowledged.v1";
    private static final String DISPUTED = "visit.disputed.v1";
    private static final String REVIEWED = "visit.reviewed.v1";

    private final Facts facts;

    VisitFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(ACKNOWLEDGED, DISPUTED, REVIEWED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var visit = event.as(Visit.class);
        switch (event.type()) {
            case ACKNOWLEDGED -> record(event, visit, FactKind.VISIT_ACKNOWLEDGED, 1);
            case DISPUTED -> record(event, visit, FactKind.VISIT_DISPUTED, 0);
            default -> record(event, visit, FactKind.VISIT_REVIEWED, Boolean.TRUE.equals(visit.upheld()) ? 0 : 1);
        }
    }

    private void record(ReceivedEvent event, Visit visit, FactKind kind, int value) {
        facts.record(Fact.of(
                event,
                kind,
                value,
                visit.visit(),
                new Bearer(visit.cadre(), visit.community()),
                visit.occurredAt(),
                new Origin(RecordType.VISIT, visit.visit())));
    }

    /** @param upheld the dispute: true when the household was right */
    record Visit(
            UUID visit,
            String community,
            String cadre,
            @Nullable Boolean upheld,
            Instant occurredAt) {}
}
