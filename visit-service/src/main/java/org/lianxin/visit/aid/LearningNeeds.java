package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.events.ReceivedEvent;

/** A need was found in what a resident raised: from here on it is treated like one found in a visit. */
@ApplicationScoped
class LearningNeeds implements EventHandler {
    private final NotingNeeds noting;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    LearningNeeds(NotingNeeds noting, EntityManager database, Outbox outbox, Clock clock) {
        this.noting = noting;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    record FoundInMatter(
            UUID need,
            UUID matter,
            String community,
            @Nullable UUID household,
            String cadre,
            NeedCategory category) {}

    @Override
    public Set<String> types() {
        return Set.of("matter.need-found.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var found = event.as(FoundInMatter.class);
        if (!noting.taken(List.of(found.need())).isEmpty()) {
            return;
        }
        // the words stay where they were written; the matter's id leads whoever may read them there
        var noted = new NotedNeed(
                found.need(),
                null,
                found.matter(),
                found.community(),
                known(found),
                found.cadre(),
                found.category(),
                "见诉求 / see matter " + found.matter());
        outbox.publishAll(noting.note(List.of(noted), clock.instant()));
    }

    /** A household this service does not know, or knows elsewhere, is left out rather than believed. */
    private @Nullable UUID known(FoundInMatter found) {
        return found.household() == null
                ? null
                : (UUID) database.createNativeQuery(
                                "select id from household where id = :household and community = :community", UUID.class)
                        .setParameter("household", found.household())
                        .setParameter("community", found.community())
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
