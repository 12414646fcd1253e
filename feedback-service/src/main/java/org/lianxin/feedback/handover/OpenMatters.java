package org.lianxin.feedback.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.Matter;

/**
 * Matters of a community that an official has still to answer. What is answered stays with who answered: the resident judges that.
 * Sealed matters are with no official at all.
 */
@ApplicationScoped
class OpenMatters {

    private static final String OPEN = """
            m.cadre = :cadre and m.community = :community and not m.sealed
            and m.status in ('ASSIGNED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING_FOR_RESIDENT', 'REWORK')""";

    private final EntityManager database;

    OpenMatters(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    List<OpenItem> list(String cadre, String community) {
        List<Tuple> rows = database.createNativeQuery("""
                        select m.id, (select min(c.due_at) from matter_clock c where c.matter = m.id and c.stopped_at is null) as due_at
                        from matter m where %s order by m.id""".formatted(OPEN), Tuple.class)
                .setParameter("cadre", cadre)
                .setParameter("community", community)
                .getResultList();
        return rows.stream()
                .map(row -> new OpenItem("MATTER", row.get("id", UUID.class), row.get("due_at", Instant.class)))
                .toList();
    }

    /** Locked as everything that changes a matter locks it. */
    @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
    List<Matter> lock(String cadre, String community) {
        return database.createNativeQuery(
                        "select m.* from matter m where %s order by m.id for no key update".formatted(OPEN),
                        Matter.class)
                .setParameter("cadre", cadre)
                .setParameter("community", community)
                .getResultList();
    }
}
