package org.lianxin.visit.aid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** A need was found in a visit, or in a matter a resident raised. */
record NeedFound(
        UUID need,
        @Nullable UUID visit,
        @Nullable UUID matter,
        String community,
        @Nullable UUID household,
        String cadre,
        NeedCategory category,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.help-case";
    }

    @Override
    public String type() {
        return "need.found.v1";
    }

    @Override
    public String aggregateId() {
        return need.toString();
    }
}
