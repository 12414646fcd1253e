package org.lianxin.visit.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.id.Ids;

/** Writes down that two households may be one, and why. What a person dismissed is not suggested again. */
@ApplicationScoped
public class SuggestingDuplicates {
    /** Points from which two households are suggested; a whole identity number alone is worth 100. */
    static final int THRESHOLD = 60;

    private static final int MOST = 20;
    private static final String SAME_NUMBERS = """
            select one, other, sign from (
                select s.*, row_number() over (partition by one order by sign, other) as place from (
                    select r.household as one, o.household as other, 'SAME_IDENTITY' as sign
                    from resident r
                    join resident o on o.identity_index = r.identity_index and o.household <> r.household and o.here
                    where r.household = any(:households) and r.here
                    union
                    select r.household, o.household, 'SAME_PHONE'
                    from resident r
                    join resident o on o.phone_index = r.phone_index and o.household <> r.household and o.here
                    where r.household = any(:households) and r.here) s
                where exists (select from household h where h.id = s.other and h.status in ('ACTIVE', 'AWAY'))) t
            where place <= :most order by one, place
            """;
    private static final String SUGGEST = """
            insert into household_duplicate (id, first, second, signs, points, status, found_at, version)
            values (:id, least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)),
                    cast(:signs as varchar(16)[]), :points, 'OPEN', :now, 0)
            on conflict (first, second) do update
            set signs = array(select distinct s from unnest(household_duplicate.signs || excluded.signs) as u (s) order by s),
                points = (select sum(d.points) from duplicate_sign d
                          where d.sign = any(household_duplicate.signs || excluded.signs)),
                version = household_duplicate.version + 1
            where household_duplicate.status = 'OPEN' and not household_duplicate.signs @> excluded.signs
            """;

    private final EntityManager entities;
    private final Clock clock;

    SuggestingDuplicates(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Households, wherever they are, with somebody who has the same identity or phone number as somebody in these. */
    public void byNumbers(Collection<UUID> households) {
        entities.flush();
        List<?> rows = entities.createNativeQuery(SAME_NUMBERS, Object[].class)
                .setParameter("households", households.toArray(UUID[]::new))
                .setParameter("most", MOST)
                .getResultList();
        Map<List<Object>, Set<Sign>> found = new LinkedHashMap<>();
        for (var row : rows) {
            var columns = (Object[]) row;
            found.computeIfAbsent(List.of(columns[0], columns[1]), both -> EnumSet.noneOf(Sign.class))
                    .add(Sign.valueOf((String) columns[2]));
        }
        suggest(found.entrySet().stream()
                .map(both -> new Pair(
                        (UUID) both.getKey().get(0), (UUID) both.getKey().get(1), both.getValue()))
                .toList());
    }

    int suggest(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return 0;
        }
        var points = points();
        int suggested = 0;
        for (var pair : pairs) {
            int sum = sum(points, pair.signs());
            if (sum >= THRESHOLD) {
                suggested += entities.createNativeQuery(SUGGEST)
                        .setParameter("id", Ids.next())
                        .setParameter("one", pair.one())
                        .setParameter("other", pair.other())
                        .setParameter(
                                "signs", pair.signs().stream().map(Enum::name).toArray(String[]::new))
                        .setParameter("points", sum)
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
            }
        }
        return suggested;
    }

    Map<Sign, Integer> points() {
        List<?> rows = entities.createNativeQuery("select sign, points from duplicate_sign", Object[].class)
                .getResultList();
        Map<Sign, Integer> points = new HashMap<>();
        for (var row : rows) {
            var columns = (Object[]) row;
            points.put(Sign.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return points;
    }

    static int sum(Map<Sign, Integer> points, Set<Sign> signs) {
        return signs.stream().mapToInt(sign -> points.getOrDefault(sign, 0)).sum();
    }
}
