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

/** Whether help reached the household; silence closes a case but confirms nothing. */
@ApplicationScoped
class HelpFacts implements FactSource {
    private static final String CONFIRMED = "help-case.confirmed.v1";
    private static final String CLOSED = "help-case.closed.v1";
    private static final String RECHECKED = "help-case.rechecked.v1";

    private final Facts facts;

    HelpFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(CONFIRMED, CLOSED, RECHECKED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var help = event.as(Help.class);
        if (event.type().equals(CONFIRMED)) {
            record(event, help, FactKind.HELP_CONFIRMED, "SILENCE".equals(help.by()) ? 0 : 1);
        } else if (event.type().equals(RECHECKED)) {
            record(event, help, FactKind.HELP_RECHECKED, Boolean.TRUE.equals(help.inTime()) ? 1 : 0);
        } else if ("REFUSED".equals(help.outcome())) {
            // How long a refusal took says nothing about help.
            facts.passOver(event);
        } else {
            record(event, help, FactKind.HELP_CLOSED, help.days());
        }
    }

    private void record(ReceivedEvent event, Help help, FactKind kind, @Nullable Integer value) {
        facts.record(Fact.of(
                event,
                kind,
                value,
                help.helpCase(),
                new Bearer(help.cadre(), help.community()),
                help.occurredAt(),
                new Origin(RecordType.HELP_CASE, help.helpCase())));
    }

    record Help(
            UUID helpCase,
            String community,
            @Nullable String cadre,
            @Nullable String by,
            @Nullable String outcome,
            @Nullable Integer days,
            @Nullable Boolean inTime,
            Instant occurredAt) {}
}
