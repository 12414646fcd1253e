package org.lianxin.assignment.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.platform.web.PageQuery;

/** The targets; of an area's the nearest holds, of a year's the latest. */
@ApplicationScoped
class TrainingTargets implements PanacheRepositoryBase<TrainingTarget, TargetKey> {

    List<TrainingTarget> list(PageQuery page) {
        var after = page.after(3);
        var fromTop = after.isEmpty();
        return getEntityManager()
                .createQuery("""
                        from TrainingTarget
                        where (key.region, cast(key.level as string), key.fromYear) > (:region, :level, :year)
                        order by key.region, cast(key.level as string), key.fromYear""", TrainingTarget.class)
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("level", fromTop ? "" : after.get(1))
                .setParameter("year", fromTop ? 0 : Integer.parseInt(after.get(2)))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
