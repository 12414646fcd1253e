package org.lianxin.assignment.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;

/** The rules, of which the longest region wins, then the latest day that has come. */
@ApplicationScoped
public class AssignmentRules implements PanacheRepositoryBase<AssignmentRule, UUID> {

    /** What holds for communities in this region on a day. */
    public AssignmentRule of(String region, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        from AssignmentRule where validFrom <= :day and :region like concat(region, '%')
                        order by length(region) desc, validFrom desc""", AssignmentRule.class)
                .setParameter("day", day)
                .setParameter("region", region)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule holds everywhere"));
    }

    List<AssignmentRule> list(PageQuery page) {
        var after = page.after(2);
        return after.isEmpty()
                ? find("order by region, validFrom").range(0, page.limit()).list()
                : find(
                                "(region, validFrom) > (?1, ?2) order by region, validFrom",
                                after.get(0),
                                LocalDate.parse(after.get(1)))
                        .range(0, page.limit())
                        .list();
    }
}
