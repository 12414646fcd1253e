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

/** Whether due contacts were kept, as acknowledged by the household; how many visits there were is never asked. */
@ApplicationScoped
class DueContactFacts implements FactSource {
    private static final String MET = "due-contact.met.v1";
    private static final String MISSED = "due-contact.missed.v1";

    private final Facts facts;

    DueContactFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(MET, MISSED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var contact = event.as(DueContact.class);
        var visit = contact.visit();
        facts.record(Fact.of(
                event,
                event.type().equals(MET) ? FactKind.DUE_CONTACT_MET : FactKind.DUE_CONTACT_MISSED,
                Boolean.TRUE.equals(contact.inTime()) ? 1 : 0,
                contact.dueContact(),
                new Bearer(contact.cadre(), contact.community()),
                contact.occurredAt(),
                visit == null
                        ? new Origin(RecordType.DUE_CONTACT, contact.dueContact())
                        : new Origin(RecordType.VISIT, visit)));
    }

    record DueContact(
            UUID dueContact,
            String community,
            @Nullable String cadre,
            @Nullable UUID visit,
            @Nullable Boolean inTime,
            Instant occurredAt) {}
}
