package org.lianxin.feedback.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** A need was found in a matter: visit-service keeps it from here on. */
record NeedFoundInMatter(
        UUID need,
        UUID matter,
        String community,
        @Nullable UUID household,
        String cadre,
        NeedCategory category,
        Instant occurredAt)
        implements DomainEvent {

    /** Version of random UUIDs. */
    private static final int RANDOM = 4;

    @Override
    public String topic() {
        return "lianxin.matter";
    }

    @Override
    public String type() {
        return "matter.need-found.v1";
    }

    @Override
    public String aggregateId() {
        return matter.toString();
    }

    @Override
    public boolean idTellsTime() {
        return matter.version() != RANDOM;
    }
}
