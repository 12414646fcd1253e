package org.lianxin.assignment.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the copy of households. A row only ever moves forward: an event older than the row changes nothing. */
@ApplicationScoped
class LearningHouseholds implements EventHandler {

    private final EntityManager entities;

    LearningHouseholds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(HouseholdChanged.TYPE, HouseholdErased.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        keep(
                event.type().equals(HouseholdErased.TYPE)
                        ? event.as(HouseholdErased.class).nothingLeft()
                        : event.as(HouseholdChanged.class),
                event.sequence());
    }

    private void keep(HouseholdChanged household, long sequence) {
        entities.createNativeQuery("""
                        insert into household_copy
                            (household, community, risk, vulnerable, active, vulnerability_groups, sequence)
                        values (:household, :community, :risk, :vulnerable, :active, :groups, :sequence)
                        on conflict (household) do update
                        set community = excluded.community, risk = excluded.risk, vulnerable = excluded.vulnerable,
                            active = excluded.active, vulnerability_groups = excluded.vulnerability_groups,
                            sequence = excluded.sequence
                        where household_copy.sequence < excluded.sequence""")
                .setParameter("household", household.household())
                .setParameter("community", household.community())
                .setParameter("risk", household.risk())
                .setParameter("vulnerable", household.vulnerable())
                .setParameter("active", household.active())
                .setParameter("groups", household.groupCodes())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
