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

/** Whether needs got their decision in time: help, or a no with its reason. */
@ApplicationScoped
class NeedFacts implements FactSource {
    private static final String FOUND = "need.found.v1";
    private static final String DECIDED = "need.decided.v1";
    private static final String OVERDUE = "need.overdue.v1";

    private final Facts facts;

    NeedFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(FOUND, DECIDED, OVERDUE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var need = event.as(Need.class);
        switch (event.type()) {
            case FOUND -> record(event, need, FactKind.NEED_FOUND, null);
            case DECIDED -> record(event, need, FactKind.NEED_DECIDED, Boolean.TRUE.equals(need.inTime()) ? 1 : 0);
            default -> record(event, need, FactKind.NEED_OVERDUE, 0);
        }
    }

    private void record(ReceivedEvent event, Need need, FactKind kind, @Nullable Integer value) {
        facts.record(Fact.of(
                event,
                kind,
                value,
                need.need(),
                new Bearer(need.cadre(), need.community()),
                need.occurredAt(),
                new Origin(RecordType.NEED, need.need())));
    }

    record Need(
            UUID need,
            String community,
            @Nullable String cadre,
            @Nullable Boolean inTime,
            Instant occurredAt) {}
}
