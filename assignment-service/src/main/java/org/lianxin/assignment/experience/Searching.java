package org.lianxin.assignment.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.Day;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** Finds published write-ups: by words, best first, or the newest. */
@ApplicationScoped
class Searching {

    private static final String COLUMNS = """
            select e.id, e.org, e.staff_number, e.region, e.status, e.title, e.category, left(e.situation, 120) as beginning,
                   e.published_at, e.helpful, e.used, m.score
            from (%s) m join experience e on e.id = m.experience where (m.score, m.experience) < (:score, :id)""";

    /** A rank to six places, so that a page goes on exactly where the one before ended. */
    private static final String BY_WORDS = COLUMNS.formatted("""
            select w.experience, cast(round(cast(ts_rank(w.words, q) as numeric) * 1000000) as bigint) as score
            from cast(:words as tsquery) q, experience_words w where w.words @@ q""");

    private static final String NEWEST = COLUMNS.formatted("""
            select p.id as experience, cast(extract(epoch from p.published_at) * 1000000 as bigint) as score
            from experience p where p.status = 'PUBLISHED'""");

    private final EntityManager entities;
    private final Clock clock;

    Searching(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<ExperienceEntry> search(ExperienceQuery asked, PageQuery page) {
        var after = page.after(2);
        var sql = new StringBuilder(asked.q == null ? NEWEST : BY_WORDS);
        var values = new HashMap<String, Object>();
        values.put("score", after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.get(0)));
        values.put("id", after.isEmpty() ? new UUID(-1, -1) : UUID.fromString(after.get(1)));
        if (asked.q != null) {
            var words = Bigrams.query(asked.q);
            if (words.isEmpty()) {
                throw Problem.invalid("q", "search-empty");
            }
            values.put("words", words);
        }
        filter(asked, sql, values);
        var query = entities.createNativeQuery(sql + " order by m.score desc, m.experience desc", Tuple.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
        List<Tuple> rows = query.setMaxResults(page.fetch()).getResultList();
        return rows.stream().map(Searching::entry).toList();
    }

    private void filter(ExperienceQuery asked, StringBuilder sql, Map<String, Object> values) {
        var category = QueryValue.choice("category", asked.category, ExperienceCategory.class);
        if (category != null) {
            sql.append(" and e.category = :category");
            values.put("category", category.name());
        }
        if (asked.region != null) {
            var range = RegionRange.of(asked.region);
            sql.append(" and e.region >= :from and e.region < :until");
            values.putAll(Map.of("from", range.from(), "until", range.until()));
        }
        if (asked.author != null) {
            var author = CadreId.parse(asked.author);
            sql.append(" and e.org = :org and e.staff_number = :staff");
            values.putAll(Map.of("org", author.org(), "staff", author.staffNumber()));
        }
        var since = Day.parse("since", asked.since);
        if (since != null) {
            sql.append(" and e.published_at >= :since");
            values.put("since", since.atStartOfDay(clock.getZone()).toInstant());
        }
    }

    private static ExperienceEntry entry(Tuple row) {
        return new ExperienceEntry(
                row.get("id", UUID.class),
                row.get("org", String.class) + "/" + row.get("staff_number", String.class),
                row.get("region", String.class),
                ExperienceStatus.valueOf(row.get("status", String.class)),
                row.get("title", String.class),
                ExperienceCategory.valueOf(row.get("category", String.class)),
                row.get("beginning", String.class),
                row.get("published_at", Instant.class),
                row.get("helpful", Integer.class),
                row.get("used", Integer.class),
                row.get("score", Long.class));
    }
}
