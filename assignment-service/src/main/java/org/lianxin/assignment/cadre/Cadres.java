package org.lianxin.assignment.cadre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** The register of cadres. */
@ApplicationScoped
public class Cadres implements PanacheRepositoryBase<Cadre, CadreId> {

    /** Holds the cadre as they are until the end of the transaction: nobody moves house while recusal is decided. */
    public Optional<Cadre> findAndHold(CadreId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Cadres of the organisations in a region, or of one organisation wherever it lies if the range is absent. */
    List<Cadre> list(@Nullable RegionRange range, @Nullable String org, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var within = range == null ? RegionRange.of(null) : range;
        var query = getEntityManager()
                .createQuery(
                        """
                        select c from Cadre c join Organisation o on o.creditCode = c.id.org
                        where o.region >= :from and o.region < :until
                          and (c.id.org, c.id.staffNumber) > (:org, :staff)""" + (org == null ? "" : " and c.id.org = :only") + " order by c.id.org, c.id.staffNumber",
                        Cadre.class)
                .setParameter("from", within.from())
                .setParameter("until", within.until())
                .setParameter("org", fromTop ? "" : after.get(0))
                .setParameter("staff", fromTop ? "" : after.get(1));
        if (org != null) {
            query.setParameter("only", org);
        }
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
