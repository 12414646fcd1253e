package org.lianxin.visit.openitems;

import java.time.Instant;
import org.lianxin.platform.events.DomainEvent;

/** What is open with an official in a community now; the topic is compacted, the last one holds. Counts prompt, they never score. */
record OpenItemsCounted(
        String cadre, String community, long dueContacts, long needs, long helpCases, long promises, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.open-items";
    }

    @Override
    public String type() {
        return "open-items.counted.v1";
    }

    @Override
    public String aggregateId() {
        return cadre + "|" + community;
    }
}
