package org.lianxin.visit.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.SealedField;

/**
 * Compares names and addresses within one community. They are sealed, so the comparison is made in memory: a page of rows at a
 * time is opened, and only normal forms are kept until the search is over.
 */
@ApplicationScoped
class SearchingDuplicates {
    private static final int PAGE = 500;
    private static final String ROWS = """
            select h.id, h.address, r.id, r.name
            from (select id, address from household
                  where community = :community and status = 'ACTIVE' and id > :after
                  order by id limit :page) h
            left join resident r on r.household = h.id and r.here
            order by h.id
            """;

    private final EntityManager entities;
    private final PersonalFields fields;
    private final SuggestingDuplicates suggesting;

    SearchingDuplicates(EntityManager entities, PersonalFields fields, SuggestingDuplicates suggesting) {
        this.entities = entities;
        this.fields = fields;
        this.suggesting = suggesting;
    }

    /** @return how many pairs are newly suggested, or suggested for more reasons than before */
    @Transactional(Transactional.TxType.MANDATORY)
    int search(String community) {
        var looks = looks(community);
        var points = suggesting.points();
        return suggesting.suggest(Comparing.suspects(
                looks.values(), signs -> SuggestingDuplicates.sum(points, signs), SuggestingDuplicates.THRESHOLD));
    }

    private Map<UUID, Look> looks(String community) {
        var looks = new HashMap<UUID, Look>();
        var after = new UUID(0, 0);
        while (true) {
            var page = page(community, after);
            page.forEach((household, seen) -> looks.put(household, Look.of(household, seen.address(), seen.names())));
            if (page.size() < PAGE) {
                return looks;
            }
            after = page.lastEntry().getKey();
        }
    }

    private record Seen(String address, Set<String> names) {}

    private LinkedHashMap<UUID, Seen> page(String community, UUID after) {
        List<?> rows = entities.createNativeQuery(ROWS, Object[].class)
                .setParameter("community", community)
                .setParameter("after", after)
                .setParameter("page", PAGE)
                .getResultList();
        var page = new LinkedHashMap<UUID, Seen>();
        for (var row : rows) {
            var columns = (Object[]) row;
            var household = (UUID) columns[0];
            var seen = page.computeIfAbsent(
                    household,
                    id -> new Seen(
                            fields.open(SealedField.HOUSEHOLD_ADDRESS, id, (byte[]) columns[1]), new HashSet<>()));
            if (columns[2] != null) {
                seen.names().add(Look.plain(fields.open(SealedField.RESIDENT_NAME, (UUID) columns[2], (byte[])
                        columns[3])));
            }
        }
        return page;
    }
}
