package org.lianxin.feedback.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.Scope;

/**
 * The matters that another one is compared with: only those the caller may see anyway, and sealed ones only with sealed ones about the
 * same official. Newest first and not more than a person could ever mean, so that it takes milliseconds however many there are.
 */
@RequestScoped
class Neighbours {

    private static final int MOST = 1_000;
    private static final Duration AROUND = Duration.ofDays(90);
    private static final Duration DECIDED_WITHIN = Duration.ofDays(365);
    private static final int STREET = 9;

    private final EntityManager database;
    private final Scope scope;

    Neighbours(EntityManager database, Scope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** Matters of the same street, or of no place, received about the same time. */
    List<Compared> nearby(Matter matter) {
        var region = matter.region();
        var parameters = around(matter, AROUND);
        if (region != null) {
            parameters.put("street", region.substring(0, Math.min(STREET, region.length())) + "%");
        }
        return find(
                (region == null ? "" : "(m.region is null or m.region like :street) and ")
                        + "m.origin.receivedAt between :from and :to",
                parameters);
    }

    /** Matters a person has classified. */
    List<Compared> decided(Matter matter) {
        return find(
                "c.category is not null and m.origin.receivedAt between :from and :to", around(matter, DECIDED_WITHIN));
    }

    private List<Compared> find(String condition, Map<String, Object> parameters) {
        var scoped = scope.overMatters();
        parameters.putAll(scoped.parameters());
        var query = database.createQuery("""
                select m.id as id, m.origin.community as community, c.category as category, m.origin.subject as subject, m.origin.text as text
                from Matter m left join MatterCategory c on c.matter = m.id
                where m.id <> :self and m.sealed = :sealed and coalesce(m.origin.about, '') = :about and %s and %s
                order by m.origin.receivedAt desc, m.id desc""".formatted(condition, scoped.hql()), Tuple.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(Neighbours::compared)
                .toList();
    }

    private static Compared compared(Tuple row) {
        var words = Compared.words(row.get("subject", String.class), row.get("text", String.class));
        return new Compared(
                row.get("id", UUID.class),
                row.get("community", String.class),
                row.get("category", String.class),
                words,
                Grams.of(words));
    }

    private static Map<String, Object> around(Matter matter, Duration distance) {
        var about = matter.origin().about();
        var at = matter.origin().receivedAt();
        return new HashMap<>(Map.of(
                "self", matter.id(),
                "sealed", matter.sealed(),
                "about", about == null ? "" : about,
                "from", at.minus(distance),
                "to", at.plus(distance)));
    }
}
