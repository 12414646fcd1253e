package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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

/** Whether promises were kept, by whoever had them at the time; that one was made counts for nothing by itself. */
@ApplicationScoped
class PromiseFacts implements FactSource {
    private static final Map<String, FactKind> KINDS = Map.of(
            "promise.made.v1", FactKind.PROMISE_MADE,
            "promise.kept.v1", FactKind.PROMISE_KEPT,
            "promise.broken.v1", FactKind.PROMISE_BROKEN,
            "promise.renegotiated.v1", FactKind.PROMISE_RENEGOTIATED);

    private final Facts facts;

    PromiseFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var promise = event.as(Promise.class);
        var kind = Objects.requireNonNull(KINDS.get(event.type()));
        facts.record(Fact.of(
                event,
                kind,
                value(kind, promise),
                promise.promise(),
                new Bearer(promise.cadre(), promise.community()),
                promise.occurredAt(),
                new Origin(RecordType.PROMISE, promise.promise())));
    }

    private static @Nullable Integer value(FactKind kind, Promise promise) {
        return switch (kind) {
            case PROMISE_KEPT -> Boolean.TRUE.equals(promise.inTime()) ? 1 : 0;
            case PROMISE_BROKEN -> 0;
            default -> null;
        };
    }

    record Promise(
            UUID promise,
            String community,
            String cadre,
            @Nullable Boolean inTime,
            Instant occurredAt) {}
}
