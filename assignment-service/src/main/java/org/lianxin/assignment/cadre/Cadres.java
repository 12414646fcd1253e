package org.lianxin.assignment.cadre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.search.SearchText;
import org.lianxin.platform.web.PageQuery;

/** The register of cadres. */
@ApplicationScoped
public class Cadres implements PanacheRepositoryBase<Cadre, CadreId> {

    /** Holds the cadre as they are until the end of the transaction: nobody moves house while recusal is decided. */
    public Optional<Cadre> findAndHold(CadreId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Cadres of the organisations in a region, or of one organisation wherever it lies if the range is absent. */
    List<Cadre> list(
            @Nullable RegionRange range,
            @Nullable String org,
            @Nullable CadreStatus status,
            @Nullable SearchText search,
            PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var within = range == null ? RegionRange.of(null) : range;
        // Native for the indexes on pieces of names, which HQL has no word for.
        var query = getEntityManager()
                .createNativeQuery(
                        """
                        select c.* from cadre c join organisation o on o.credit_code = c.org
                        where o.region >= :from and o.region < :until and (c.org, c.staff_number) > (:org, :staff)"""
                                + (org == null ? "" : " and c.org = :only")
                                + (status == null ? "" : " and c.status = :status")
                                + (search == null ? "" : " and " + search.condition("c", "staff_number"))
                                + " order by c.org, c.staff_number",
                        Cadre.class)
                .setParameter("from", within.from())
                .setParameter("until", within.until())
                .setParameter("org", fromTop ? "" : after.get(0))
                .setParameter("staff", fromTop ? "" : after.get(1));
        if (org != null) {
            query.setParameter("only", org);
        }
        if (status != null) {
            query.setParameter("status", status.name());
        }
        if (search != null) {
            search.bind(query);
        }
        @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
        List<Cadre> rows = query.setMaxResults(page.fetch()).getResultList();
        return rows;
    }
}
