package org.lianxin.assignment.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.platform.web.PageQuery;

/** After how many months a profile has to be looked at again: the rule of the nearest area in force on a day. */
@ApplicationScoped
class ReviewRules implements PanacheRepositoryBase<ReviewRule, ReviewRule.Key> {

    /** To stand in a query that knows {@code c.region} and {@code :today}. */
    static final String IN_FORCE = """
            select r.months from profile_review_rule r
            where starts_with(c.region, r.region) and r.valid_from <= :today
            order by length(r.region) desc, r.valid_from desc limit 1""";

    private final Clock clock;

    ReviewRules(Clock clock) {
        this.clock = clock;
    }

    /** First day on which a profile reviewed then counts as stale. */
    LocalDate dueOn(String region, Instant reviewedAt) {
        var months = (Integer) getEntityManager()
                .createNativeQuery("select (" + IN_FORCE + ") from (select cast(:region as varchar) as region) c")
                .setParameter("region", region)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        return LocalDate.ofInstant(reviewedAt, clock.getZone()).plusMonths(months);
    }

    List<ReviewRule> list(PageQuery page) {
        var after = page.after(2);
        return getEntityManager()
                .createQuery("""
                        from ReviewRule where (key.region, key.validFrom) > (:region, :from)
                        order by key.region, key.validFrom""", ReviewRule.class)
                .setParameter("region", after.isEmpty() ? "" : after.get(0))
                .setParameter("from", after.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(after.get(1)))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
