package org.lianxin.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * A fact that other services may build on. Implementations are records: their components are the body, ids and facts only –
 * no names, no phone numbers, no addresses, no free text.
 */
public interface DomainEvent {
    /** Where it is published, {@code lianxin.<aggregate>}. */
    @JsonIgnore
    String topic();

    /** The literal, versioned wire type, {@code visit.acknowledged.v1}. */
    @JsonIgnore
    String type();

    /** Whose fact it is: the Kafka key; events of one aggregate keep their order. */
    @JsonIgnore
    String aggregateId();

    /** Whether its id may tell the moment it was recorded; not where somebody who stays unnamed could be found by it. */
    @JsonIgnore
    default boolean idTellsTime() {
        return true;
    }

    /** When it happened; part of the body too. */
    Instant occurredAt();
}
