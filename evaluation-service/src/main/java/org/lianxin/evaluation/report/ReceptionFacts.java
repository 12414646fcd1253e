package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/** That residents were received; a note, for how many there were never scores. */
@ApplicationScoped
class ReceptionFacts implements FactSource {
    private final Facts facts;

    ReceptionFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of("reception.served.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var reception = event.as(Reception.class);
        facts.record(Fact.of(
                event,
                FactKind.RECEPTION_SERVED,
                null,
                reception.booking(),
                new Bearer(reception.official(), reception.community()),
                reception.occurredAt(),
                new Origin(RecordType.RECEPTION_DAY, reception.receptionDay())));
    }

    record Reception(UUID receptionDay, UUID booking, String community, String official, Instant occurredAt) {}
}
