package org.lianxin.assignment.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The register of organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    Organisation require(String creditCode) {
        return findByIdOptional(creditCode).orElseThrow(() -> Problem.notFound("organisation", creditCode));
    }

    /** Where an organisation lies, for those who hang something on it. */
    public String requireRegion(String creditCode) {
        return require(creditCode).region();
    }

    List<Organisation> list(RegionRange range, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        return getEntityManager()
                .createQuery("""
                        from Organisation
                        where region >= :from and region < :until and (region, creditCode) > (:region, :code)
                        order by region, creditCode""", Organisation.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("code", fromTop ? "" : after.get(1))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
