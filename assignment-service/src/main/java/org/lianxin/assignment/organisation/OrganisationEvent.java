package org.lianxin.assignment.organisation;

import java.time.Instant;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about an organisation. */
sealed interface OrganisationEvent extends DomainEvent {

    String org();

    @Override
    default String topic() {
        return "lianxin.organisation";
    }

    @Override
    default String aggregateId() {
        return org();
    }

    /** The full state without the name, so that the topic can be compacted. */
    record OrganisationChanged(String org, String region, Instant occurredAt) implements OrganisationEvent {
        @Override
        public String type() {
            return "organisation.changed.v1";
        }
    }
}
