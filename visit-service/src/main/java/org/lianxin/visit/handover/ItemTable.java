package org.lianxin.visit.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The two statements most works need, by sets: a community may have thousands of due contacts. */
@ApplicationScoped
public class ItemTable {
    private final EntityManager entities;

    ItemTable(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sql selects {@code id} and {@code due_at} (or null) where {@code :cadre} and {@code :community} hold */
    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    public List<OpenItem> list(String kind, String sql, String cadre, String community) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("cadre", cadre)
                .setParameter("community", community)
                .getResultList();
        return rows.stream()
                .map(row -> new OpenItem(kind, row.get("id", UUID.class), row.get("due_at", Instant.class)))
                .toList();
    }

    /** @param sql updates where {@code :cadre} and {@code :community} hold, to {@code :to} */
    public int move(String sql, String from, String community, String to) {
        return entities.createNativeQuery(sql)
                .setParameter("cadre", from)
                .setParameter("community", community)
                .setParameter("to", to)
                .executeUpdate();
    }
}
