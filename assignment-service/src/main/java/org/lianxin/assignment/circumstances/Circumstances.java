package org.lianxin.assignment.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the copies: what is known of communities from the events of the other services. */
@ApplicationScoped
public class Circumstances {

    private static final String COUNTS = """
            select community, count(*) as households, count(*) filter (where vulnerable) as vulnerable
            from household_copy where active and community = any(:communities) group by community order by community""";

    private static final String GROUPS = """
            select h.community, g.code, count(*) as households
            from household_copy h cross join unnest(h.vulnerability_groups) as g (code)
            where h.active and h.community = any(:communities) group by h.community, g.code""";

    private static final String OPEN = """
            select coalesce(sum(due_contacts), 0) as contacts, coalesce(sum(needs), 0) as needs,
                   coalesce(sum(help_cases), 0) as cases, coalesce(sum(promises), 0) as promises,
                   coalesce(sum(matters), 0) as matters
            from open_items_copy where cadre = :cadre and community = :community""";

    private final EntityManager entities;

    Circumstances(EntityManager entities) {
        this.entities = entities;
    }

    public CommunityCounts of(String community) {
        return of(List.of(community)).getOrDefault(community, CommunityCounts.none(community));
    }

    /** By community; one of which no household is known is missing. */
    public Map<String, CommunityCounts> of(Collection<String> communities) {
        var codes = communities.toArray(String[]::new);
        var groups = rows(GROUPS, codes).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("community", String.class),
                        Collectors.toMap(
                                row -> row.get("code", String.class),
                                row -> row.get("households", Long.class),
                                Long::sum,
                                TreeMap::new)));
        var counts = new LinkedHashMap<String, CommunityCounts>();
        for (var row : rows(COUNTS, codes)) {
            var community = row.get("community", String.class);
            counts.put(
                    community,
                    new CommunityCounts(
                            community,
                            row.get("households", Long.class),
                            row.get("vulnerable", Long.class),
                            groups.getOrDefault(community, new TreeMap<>())));
        }
        return counts;
    }

    /** @param cadre {@code ORG/STAFF} */
    public OpenItems open(String cadre, String community) {
        var row = (Tuple) entities.createNativeQuery(OPEN, Tuple.class)
                .setParameter("cadre", cadre)
                .setParameter("community", community)
                .getSingleResult();
        return new OpenItems(
                row.get("contacts", Long.class),
                row.get("needs", Long.class),
                row.get("cases", Long.class),
                row.get("promises", Long.class),
                row.get("matters", Long.class));
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private List<Tuple> rows(String sql, String[] communities) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("communities", communities)
                .getResultList();
    }
}
