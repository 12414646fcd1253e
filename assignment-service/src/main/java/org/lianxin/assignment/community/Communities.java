package org.lianxin.assignment.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The register of communities. */
@ApplicationScoped
public class Communities implements PanacheRepositoryBase<Community, String> {

    public Community require(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problem.notFound("community", code));
    }

    List<Community> list(CommunityQuery asked, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var range = RegionRange.of(asked.region);
        // Native for the index on pieces of the name, which HQL has no word for.
        var query = getEntityManager()
                .createNativeQuery(
                        """
                        select * from community
                        where region >= :from and region < :until and (region, code) > (:region, :code)"""
                                + (asked.kind == null ? "" : " and kind = :kind")
                                + (asked.name == null
                                        ? ""
                                        : " and name_pieces(name) @> name_pieces(:name) and position(:name in name) > 0")
                                + " order by region, code",
                        Community.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("code", fromTop ? "" : after.get(1));
        if (asked.kind != null) {
            query.setParameter("kind", asked.kind);
        }
        if (asked.name != null) {
            query.setParameter("name", asked.name);
        }
        @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
        List<Community> rows = query.setMaxResults(page.fetch()).getResultList();
        return rows;
    }
}
