package org.lianxin.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Whether help reached the household; silence closes a case but confirms nothing. */
@ApplicationScoped
class HelpFacts implements EventHandler {
    private final Facts facts;

    HelpFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of("help-case.confirmed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var help = event.as(Help.class);
        facts.record(Fact.of(
                event,
                FactKind.HELP_CONFIRMED,
                "SILENCE".equals(help.by()) ? 0 : 1,
                help.helpCase(),
                new Bearer(help.cadre(), help.community()),
                help.occurredAt(),
                new Origin(RecordType.HELP_CASE, help.helpCase())));
    }

    record Help(UUID helpCase, String community, String cadre, String by, Instant occurredAt) {}
}
