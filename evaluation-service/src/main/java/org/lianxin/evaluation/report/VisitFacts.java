package org.lianxin.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** What households say about visits. That a visit was recorded is no fact: claims and counts never score. */
@ApplicationScoped
class VisitFacts implements EventHandler {
    private static final String ACKNOWLEDGED = "visit.acknowledged.v1";
    private static final String DISPUTED = "visit.disputed.v1";

    private final Facts facts;

    VisitFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(ACKNOWLEDGED, DISPUTED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var visit = event.as(Visit.class);
        var acknowledged = event.type().equals(ACKNOWLEDGED);
        facts.record(Fact.of(
                event,
                acknowledged ? FactKind.VISIT_ACKNOWLEDGED : FactKind.VISIT_DISPUTED,
                acknowledged ? 1 : 0,
                visit.visit(),
                new Bearer(visit.cadre(), visit.community()),
                visit.occurredAt(),
                new Origin(RecordType.VISIT, visit.visit())));
    }

    record Visit(UUID visit, String community, String cadre, Instant occurredAt) {}
}
