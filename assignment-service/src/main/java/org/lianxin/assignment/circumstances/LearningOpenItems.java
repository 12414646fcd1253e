package org.lianxin.assignment.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps how much work is open: one row of each service that counts, because each numbers its own events. */
@ApplicationScoped
class LearningOpenItems implements EventHandler {

    private final EntityManager entities;

    LearningOpenItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(OpenItemsCounted.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var counted = event.as(OpenItemsCounted.class);
        entities.createNativeQuery("""
                        insert into open_items_copy
                            (cadre, community, source, due_contacts, needs, help_cases, promises, matters, sequence)
                        values (:cadre, :community, :source, :contacts, :needs, :cases, :promises, :matters, :sequence)
                        on conflict (cadre, community, source) do update
                        set due_contacts = excluded.due_contacts, needs = excluded.needs, help_cases = excluded.help_cases,
                            promises = excluded.promises, matters = excluded.matters, sequence = excluded.sequence
                        where open_items_copy.sequence < excluded.sequence""")
                .setParameter("cadre", counted.cadre())
                .setParameter("community", counted.community())
                .setParameter("source", event.source())
                .setParameter("contacts", OpenItemsCounted.orNone(counted.dueContacts()))
                .setParameter("needs", OpenItemsCounted.orNone(counted.needs()))
                .setParameter("cases", OpenItemsCounted.orNone(counted.helpCases()))
                .setParameter("promises", OpenItemsCounted.orNone(counted.promises()))
                .setParameter("matters", OpenItemsCounted.orNone(counted.matters()))
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }
}
