package org.lianxin.assignment.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.search.SearchText;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The register of organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    /** Without the one it begins with. */
    private static final String BELOW = """
            with recursive below as (
              select credit_code from organisation where parent = :under
              union all
              select o.credit_code from organisation o join below b on o.parent = b.credit_code)
            """;

    private static final String ABOVE = """
            with recursive above as (
              select credit_code, parent, 0 as height from organisation where credit_code = :org
              union all
              select o.credit_code, o.parent, a.height + 1 from organisation o join above a on o.credit_code = a.parent)
            select o.* from above a join organisation o on o.credit_code = a.credit_code order by a.height desc""";

    Organisation require(String creditCode) {
        return findByIdOptional(creditCode).orElseThrow(() -> Problem.notFound("organisation", creditCode));
    }

    /** Where an organisation lies, for those who hang something on it. */
    public String requireRegion(String creditCode) {
        return require(creditCode).region();
    }

    List<Organisation> list(OrganisationQuery asked, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var range = RegionRange.of(asked.region);
        var search = SearchText.of("q", asked.q);
        // Native for the indexes on pieces of names and the walk down the tree, which HQL has no words for.
        var query = getEntityManager()
                .createNativeQuery(
                        (asked.under == null ? "" : BELOW)
                                + """
                        select o.* from organisation o
                        where o.region >= :from and o.region < :until and (o.region, o.credit_code) > (:region, :after)"""
                                + (asked.under == null ? "" : " and o.credit_code in (select credit_code from below)")
                                + (asked.parent == null ? "" : " and o.parent = :parent")
                                + (search == null ? "" : " and " + search.condition("o", "credit_code"))
                                + " order by o.region, o.credit_code",
                        Organisation.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("after", fromTop ? "" : after.get(1));
        if (asked.under != null) {
            query.setParameter("under", asked.under);
        }
        if (asked.parent != null) {
            query.setParameter("parent", asked.parent);
        }
        if (search != null) {
            search.bind(query);
        }
        @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
        List<Organisation> rows = query.setMaxResults(page.fetch()).getResultList();
        return rows;
    }

    /** From the top of the tree down to the organisation itself. */
    List<Organisation> path(String creditCode) {
        @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
        List<Organisation> path = getEntityManager()
                .createNativeQuery(ABOVE, Organisation.class)
                .setParameter("org", creditCode)
                .getResultList();
        return path;
    }
}
