package org.lianxin.feedback.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What persons have decided about a matter beside its states: its category, and which others it is worked on with. */
@ApplicationScoped
class Overlays {

    private final EntityManager database;

    Overlays(EntityManager database) {
        this.database = database;
    }

    @Nullable
    String category(UUID matter) {
        return database.createQuery("select c.category from MatterCategory c where c.matter = :matter", String.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID mergedInto(UUID matter) {
        return database.createQuery("select g.into from Merging g where g.matter = :matter", UUID.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<UUID> members(UUID matter) {
        return database.createQuery(
                        "select g.matter from Merging g where g.into = :matter order by g.matter", UUID.class)
                .setParameter("matter", matter)
                .getResultList();
    }
}
