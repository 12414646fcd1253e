package org.lianxin.visit.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.visit.contact.Risk;

/** What others learn of households: ids, levels and codes of groups, never a name, an address or a number. */
public sealed interface HouseholdEvent extends DomainEvent {

    UUID household();

    @Override
    default String topic() {
        return "lianxin.household";
    }

    @Override
    default String aggregateId() {
        return household().toString();
    }

    /** A household was registered or changed: its whole public state. */
    record Changed(
            UUID household,
            String community,
            Risk risk,
            boolean vulnerable,
            boolean active,
            List<String> groups,
            Instant occurredAt)
            implements HouseholdEvent {
        @Override
        public String type() {
            return "household.changed.v1";
        }
    }

    /** The personal data of a household are erased; whoever keeps a copy of anything about it drops it. */
    record Erased(UUID household, String community, Instant occurredAt) implements HouseholdEvent {
        @Override
        public String type() {
            return "household.erased.v1";
        }
    }

    /** The personal data of one person are erased; whoever keeps a copy of anything about the person drops it. */
    record ResidentErased(UUID household, UUID resident, Instant occurredAt) implements HouseholdEvent {
        @Override
        public String type() {
            return "resident.erased.v1";
        }
    }
}
