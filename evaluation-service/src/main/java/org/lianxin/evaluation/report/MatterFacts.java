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

/** Whether matters were answered in time, are overdue without an answer, and whether the answer was confirmed. */
@ApplicationScoped
class MatterFacts implements FactSource {
    private static final String ANSWERED = "matter.answered.v1";
    private static final String OVERDUE = "matter.overdue.v1";
    private static final String CLOSED = "matter.closed.v1";

    private final Facts facts;

    MatterFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(ANSWERED, OVERDUE, CLOSED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var matter = event.as(Matter.class);
        if (event.type().equals(ANSWERED)) {
            facts.record(fact(event, matter, FactKind.MATTER_ANSWERED, Boolean.TRUE.equals(matter.inTime()) ? 1 : 0));
        } else if ("ANSWER".equals(matter.clock())) {
            facts.record(fact(event, matter, FactKind.MATTER_OVERDUE, 0));
        } else if ("CONFIRMED".equals(matter.outcome()) || "UNCONFIRMED_CLOSED".equals(matter.outcome())) {
            facts.record(fact(event, matter, FactKind.MATTER_CLOSED, "CONFIRMED".equals(matter.outcome()) ? 1 : 0));
        } else {
            // A clock of acceptance, or an end without an answer to judge.
            facts.passOver(event);
        }
    }

    private static Fact fact(ReceivedEvent event, Matter matter, FactKind kind, int value) {
        return Fact.of(
                event,
                kind,
                value,
                matter.matter(),
                new Bearer(matter.cadre(), matter.community()),
                matter.occurredAt(),
                new Origin(RecordType.MATTER, matter.matter()));
    }

    record Matter(
            UUID matter,
            @Nullable String community,
            @Nullable String cadre,
            @Nullable Boolean inTime,
            @Nullable String clock,
            @Nullable String outcome,
            Instant occurredAt) {}
}
