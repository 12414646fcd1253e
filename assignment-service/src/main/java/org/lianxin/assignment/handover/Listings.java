package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;

/** What the services have said is open, and that it has passed. */
@ApplicationScoped
class Listings {

    /** Those that have items of a cadre; a dossier is complete when each has listed them. */
    static final List<String> SOURCES = List.of("visit-service", "feedback-service");

    private final EntityManager entities;

    Listings(EntityManager entities) {
        this.entities = entities;
    }

    /** A later list takes the place of an earlier one; a repetition changes nothing, nor does a list of what is complete. */
    void listed(UUID handOver, String source, String items, Instant at) {
        var newer = entities.createNativeQuery("""
                        insert into hand_over_listing (hand_over, source, listed_at)
                        select h.id, :source, :at from hand_over h where h.id = :handOver and h.status <> 'COMPLETED'
                        on conflict on constraint hand_over_listing_pk do update set listed_at = excluded.listed_at
                        where hand_over_listing.listed_at is null or hand_over_listing.listed_at < excluded.listed_at""")
                .setParameter("handOver", handOver)
                .setParameter("source", source)
                .setParameter("at", at)
                .executeUpdate();
        if (newer == 0) {
            return;
        }
        entities.createNativeQuery("delete from hand_over_item where hand_over = :handOver and source = :source")
                .setParameter("handOver", handOver)
                .setParameter("source", source)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into hand_over_item (hand_over, source, kind, item, due_at)
                        select :handOver, :source, i.kind, i.item, i."dueAt"
                        from jsonb_to_recordset(cast(:items as jsonb)) as i (kind text, item uuid, "dueAt" timestamptz)
                        on conflict on constraint hand_over_item_pk do nothing""")
                .setParameter("handOver", handOver)
                .setParameter("source", source)
                .setParameter("items", items)
                .executeUpdate();
    }

    void moved(UUID handOver, String source, int count, Instant at) {
        entities.createNativeQuery("""
                        insert into hand_over_listing (hand_over, source, moved_at, moved)
                        select h.id, :source, :at, :count from hand_over h where h.id = :handOver
                        on conflict on constraint hand_over_listing_pk do update set moved_at = excluded.moved_at, moved = excluded.moved
                        where hand_over_listing.moved_at is null""")
                .setParameter("handOver", handOver)
                .setParameter("source", source)
                .setParameter("count", count)
                .setParameter("at", at)
                .executeUpdate();
    }

    boolean complete(UUID handOver) {
        return of(handOver).stream().filter(one -> one.listedAt() != null).count() == SOURCES.size();
    }

    /** Of each service, also of one that has said nothing yet. */
    List<DossierView.Listing> of(UUID handOver) {
        return rows("""
                        select s.source, l.listed_at, l.moved_at, l.moved
                        from unnest(cast(string_to_array(:sources, ',') as text[])) with ordinality as s (source, place)
                        left join hand_over_listing l on l.hand_over = :handOver and l.source = s.source order by s.place""", Map.of("handOver", handOver, "sources", String.join(",", SOURCES)), SOURCES.size()).stream()
                .map(row -> new DossierView.Listing(
                        row.get("source", String.class),
                        row.get("listed_at", Instant.class),
                        row.get("moved_at", Instant.class),
                        row.get("moved", Integer.class)))
                .toList();
    }

    Map<String, Long> counts(UUID handOver) {
        var counts = new LinkedHashMap<String, Long>();
        rows(
                        "select kind, count(*) as items from hand_over_item where hand_over = :handOver group by kind order by kind",
                        Map.of("handOver", handOver),
                        100)
                .forEach(row -> counts.put(row.get("kind", String.class), row.get("items", Long.class)));
        return counts;
    }

    List<ItemView> items(UUID handOver, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        return rows(
                        """
                        select kind, item, source, due_at from hand_over_item
                        where hand_over = :handOver and (kind, item) > (:kind, cast(:item as uuid)) order by kind, item""",
                        Map.of(
                                "handOver",
                                handOver,
                                "kind",
                                fromTop ? "" : after.get(0),
                                "item",
                                fromTop ? new UUID(0, 0).toString() : after.get(1)),
                        page.fetch())
                .stream()
                .map(row -> new ItemView(
                        row.get("kind", String.class),
                        row.get("item", UUID.class),
                        row.get("source", String.class),
                        row.get("due_at", Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private List<Tuple> rows(String sql, Map<String, Object> values, int most) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}
