package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

/** When a community had nobody who answers for it: explains a lean half-year, and scores nobody. */
@ApplicationScoped
class CoverageFacts implements FactSource {
    private static final String VACANT = "coverage.vacant.v1";
    private static final String FILLED = "coverage.filled.v1";

    private final Facts facts;

    CoverageFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(VACANT, FILLED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var coverage = event.as(Coverage.class);
        var vacancy = UUID.nameUUIDFromBytes(
                (coverage.community() + "/" + coverage.since()).getBytes(StandardCharsets.UTF_8));
        facts.record(Fact.of(
                event,
                event.type().equals(VACANT) ? FactKind.COVERAGE_VACANT : FactKind.COVERAGE_FILLED,
                null,
                vacancy,
                new Bearer(null, coverage.community()),
                coverage.occurredAt(),
                new Origin(RecordType.COMMUNITY, vacancy)));
    }

    record Coverage(String community, LocalDate since, Instant occurredAt) {}
}
