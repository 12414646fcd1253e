package org.lianxin.assignment.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about an organisation. */
sealed interface OrganisationEvent extends DomainEvent {

    String TOPIC = "lianxin.organisation";
    String CHANGED = "organisation.changed.v1";

    String org();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default String aggregateId() {
        return org();
    }

    /**
     * The full state without the name, so that the topic can be compacted.
     *
     * @param removed it should never have been there: the list it came from was undone
     */
    record OrganisationChanged(
            String org, String region, @Nullable String parent, boolean removed, Instant occurredAt)
            implements OrganisationEvent {
        @Override
        public String type() {
            return CHANGED;
        }
    }
}
