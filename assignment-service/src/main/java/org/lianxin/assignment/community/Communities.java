package org.lianxin.assignment.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.search.SearchText;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** The register of communities. */
@ApplicationScoped
public class Communities implements PanacheRepositoryBase<Community, String> {

    private final Clock clock;

    Communities(Clock clock) {
        this.clock = clock;
    }

    public Community require(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problem.notFound("community", code));
    }

    List<Community> list(CommunityQuery asked, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var range = RegionRange.of(asked.region);
        var search = SearchText.of("q", asked.q);
        var closed = QueryValue.flag("closed", asked.closed);
        // Native for the indexes on pieces of names, which HQL has no word for.
        var query = getEntityManager()
                .createNativeQuery(
                        """
                        select c.* from community c
                        where c.region >= :from and c.region < :until and (c.region, c.code) > (:region, :after)"""
                                + (asked.kind == null ? "" : " and c.kind = :kind")
                                + (asked.name == null
                                        ? ""
                                        : " and name_pieces(c.name) @> name_pieces(:name) and position(:name in c.name) > 0")
                                + (closed == null ? "" : " and (coalesce(c.closed_on <= :today, false)) = :closed")
                                + (search == null ? "" : " and " + search.condition("c", "code"))
                                + " order by c.region, c.code",
                        Community.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("after", fromTop ? "" : after.get(1));
        if (asked.kind != null) {
            query.setParameter("kind", asked.kind);
        }
        if (asked.name != null) {
            query.setParameter("name", asked.name);
        }
        if (closed != null) {
            query.setParameter("closed", closed).setParameter("today", LocalDate.now(clock));
        }
        if (search != null) {
            search.bind(query);
        }
        @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
        List<Community> rows = query.setMaxResults(page.fetch()).getResultList();
        return rows;
    }

    /** Until the end of the transaction; one list or closing at a time. */
    void holdClosings() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('closing communities', 0))")
                .getSingleResult();
    }

    @Nullable
    String successorOf(String code) {
        return findByIdOptional(code).map(Community::successor).orElse(null);
    }

    /** Whether an assignment reaches beyond that day. */
    boolean isAnsweredForAfter(String code, LocalDate day) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from assignment where community = :code and status <> 'ENDED'
                            and coalesce(valid_to, 'infinity') > :day)""")
                .setParameter("code", code)
                .setParameter("day", day)
                .getSingleResult();
    }
}
