package org.lianxin.assignment.cadre;

import java.time.Instant;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about a cadre. */
sealed interface CadreEvent extends DomainEvent {

    String TOPIC = "lianxin.cadre";
    String CHANGED = "cadre.changed.v1";

    String cadre();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default String aggregateId() {
        return cadre();
    }

    /** The full state without the person: no name, no post, no place of living. */
    record CadreChanged(String cadre, String org, String staffNumber, CadreStatus status, Instant occurredAt)
            implements CadreEvent {
        @Override
        public String type() {
            return CHANGED;
        }
    }
}
