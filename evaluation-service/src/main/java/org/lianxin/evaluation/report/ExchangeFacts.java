package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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

/** Exchanges of experience, noted for the host and for whoever took part. */
@ApplicationScoped
class ExchangeFacts implements FactSource {
    private final Facts facts;

    ExchangeFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of("exchange.held.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var exchange = event.as(Exchange.class);
        note(event, exchange, event.id(), FactKind.EXCHANGE_HELD, exchange.host());
        exchange.participants()
                .forEach(cadre -> note(event, exchange, share(event.id(), cadre), FactKind.EXCHANGE_ATTENDED, cadre));
    }

    private void note(ReceivedEvent event, Exchange exchange, UUID id, FactKind kind, String cadre) {
        facts.record(new Fact(
                id,
                kind,
                new Bearer(cadre, null),
                exchange.occurredAt(),
                null,
                exchange.session(),
                new Origin(RecordType.EXCHANGE_SESSION, exchange.session()),
                event.source()));
    }

    /** One event, many facts: each takes an id that the same event gives again. */
    private static UUID share(UUID event, String cadre) {
        return UUID.nameUUIDFromBytes((event + "/" + cadre).getBytes(StandardCharsets.UTF_8));
    }

    record Exchange(UUID session, String host, List<String> participants, Instant occurredAt) {}
}
