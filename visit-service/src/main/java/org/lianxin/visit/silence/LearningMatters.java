package org.lianxin.visit.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Hears that matters were received from a community: how many, never what about or about whom. */
@ApplicationScoped
class LearningMatters implements EventHandler {
    private final EntityManager entities;
    private final Clock clock;

    LearningMatters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What is read of it; its kind is left unread on purpose. */
    record MatterReceived(UUID matter, @Nullable String community, Instant occurredAt) {}

    @Override
    public Set<String> types() {
        return Set.of("matter.received.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var matter = event.as(MatterReceived.class);
        if (matter.community() == null) {
            return;
        }
        entities.createNativeQuery("""
                        insert into matter_heard (matter, community, received_on) values (:matter, :community, :day)
                        on conflict (matter) do nothing
                        """)
                .setParameter("matter", matter.matter())
                .setParameter("community", matter.community())
                .setParameter("day", LocalDate.ofInstant(matter.occurredAt(), clock.getZone()))
                .executeUpdate();
    }
}
