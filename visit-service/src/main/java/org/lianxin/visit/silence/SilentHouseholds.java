package org.lianxin.visit.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Ranks vulnerable households by weight × days of silence. The order changes with every day, but within a class (alike in risk
 * and groups) it is that of the last contact: so an index holds it, and a page of a whole province takes the first few of each
 * class. Of a few communities all are read and sorted.
 */
@ApplicationScoped
class SilentHouseholds {
    /** Above the score of anybody silent for centuries. */
    static final long BEFORE_THE_FIRST = 100_000_000;

    /** Jumps from class to class in the index; there are some dozens. */
    private static final String CLASSES = """
            with recursive c as (
                (select silence_class from due_contact where status = 'OPEN' and silence_class <> 'NORMAL:'
                 order by silence_class limit 1)
                union all
                select (select d.silence_class from due_contact d
                        where d.status = 'OPEN' and d.silence_class <> 'NORMAL:' and d.silence_class > c.silence_class
                        order by d.silence_class limit 1)
                from c where c.silence_class is not null)
            select silence_class from c where silence_class is not null""";

    private static final String COLUMNS = """
            d.household, d.id, d.community, d.cadre, d.silence_class, d.silent_since, d.last_met_on is not null as heard,
            d.missed_in_row, d.due_on, w.weight, w.weight::bigint * (?::date - d.silent_since) as score""";

    private static final String AFTER = """
            d.status = 'OPEN' and d.silence_class <> 'NORMAL:'
            and d.silent_since >= ?::date - (?::bigint / w.weight)::integer
            and (w.weight::bigint * (?::date - d.silent_since) < ? or d.household > ?)""";

    private static final String NARROW = """
            select %s from unnest(?::text[], ?::integer[]) as w (silence_class, weight)
            join due_contact d on d.silence_class = w.silence_class
            where d.community = any (?::text[]) and %s
            order by score desc, household limit ?""".formatted(COLUMNS, AFTER);

    static final String WIDE = """
            select d.* from unnest(?::text[], ?::integer[]) as w (silence_class, weight)
            cross join lateral (
                select %s from due_contact d
                where d.silence_class = w.silence_class
                  and d.community in (select c.community from community_copy c where c.region like ?) and %s
                order by d.silent_since, d.household limit ?) d
            order by score desc, household limit ?""".formatted(COLUMNS, AFTER);

    private final Session session;

    SilentHouseholds(Session session) {
        this.session = session;
    }

    List<String> classes() {
        return session.createNativeQuery(CLASSES, String.class).getResultList();
    }

    /** The communities of a region; none when there are more than {@code most}. */
    List<String> communitiesOf(String region, int most) {
        var found = session.createNativeQuery(
                        "select community from community_copy where region like :region limit :most", String.class)
                .setParameter("region", region + "%")
                .setParameter("most", most + 1)
                .getResultList();
        return found.size() > most ? List.of() : found;
    }

    /** Where a page begins: after this score and household, counted on this day. */
    record From(LocalDate day, long score, UUID household) {}

    /** @param region not needed where the communities are named */
    List<SilentHousehold> rank(
            List<Weighed> classes, @Nullable String region, List<String> communities, From from, int fetch) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(region == null ? NARROW : WIDE)) {
                bind(connection, select, classes, region, communities, from, fetch);
                return read(select);
            }
        });
    }

    /** A class and its weight. */
    record Weighed(String silenceClass, int weight) {}

    static void bind(
            Connection connection,
            PreparedStatement select,
            List<Weighed> classes,
            @Nullable String region,
            List<String> communities,
            From from,
            int fetch)
            throws SQLException {
        var names = connection.createArrayOf(
                "text", classes.stream().map(Weighed::silenceClass).toArray());
        var weights = connection.createArrayOf(
                "integer", classes.stream().map(Weighed::weight).toArray());
        int at = 1;
        if (region == null) {
            select.setObject(at++, from.day());
        }
        select.setArray(at++, names);
        select.setArray(at++, weights);
        if (region == null) {
            select.setArray(at++, connection.createArrayOf("text", communities.toArray()));
        } else {
            select.setObject(at++, from.day());
            select.setString(at++, region + "%");
        }
        select.setObject(at++, from.day());
        select.setLong(at++, from.score());
        select.setObject(at++, from.day());
        select.setLong(at++, from.score());
        select.setObject(at++, from.household());
        select.setInt(at++, fetch);
        if (region != null) {
            select.setInt(at, fetch);
        }
    }

    private static List<SilentHousehold> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<SilentHousehold>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(household(row));
            }
        }
        return found;
    }

    private static SilentHousehold household(ResultSet row) throws SQLException {
        return new SilentHousehold(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7),
                row.getInt(8),
                row.getObject(9, LocalDate.class),
                row.getInt(10),
                row.getLong(11));
    }
}
