package org.lianxin.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends recorded events again, from the record: whoever has lost a copy, or Kafka itself, can be filled again. */
@ApplicationScoped
class ReplayingOutbox {
    private final EntityManager database;
    private final OutboxRelay relay;

    ReplayingOutbox(EntityManager database, OutboxRelay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** Puts the events of a topic, or all, or only those named on the pending list again, in their old order. */
    @Transactional
    int replay(@Nullable String topic, @Nullable List<UUID> named) {
        int events = database.createNativeQuery("""
                        insert into outbox_pending (position)
                        select position from outbox
                        where (cast(:topic as text) is null or topic = :topic)
                          and (cast(:named as uuid[]) is null or id = any (cast(:named as uuid[])))
                        on conflict do nothing""")
                .setParameter("topic", topic)
                .setParameter("named", named == null ? null : array(named))
                .executeUpdate();
        relay.wake();
        return events;
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
