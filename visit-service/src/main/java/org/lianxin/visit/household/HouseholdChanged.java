package org.lianxin.visit.household;

import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.visit.contact.Risk;

/** A household was registered or changed: its whole public state, without a name or an address. */
record HouseholdChanged(
        UUID household, String community, Risk risk, boolean vulnerable, boolean active, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.household";
    }

    @Override
    public String type() {
        return "household.changed.v1";
    }

    @Override
    public String aggregateId() {
        return household.toString();
    }
}
