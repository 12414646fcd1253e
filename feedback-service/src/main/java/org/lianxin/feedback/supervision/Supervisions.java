package org.lianxin.feedback.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was handed up. */
@ApplicationScoped
class Supervisions implements PanacheRepositoryBase<Supervision, UUID> {

    List<Supervision> openOf(UUID matter) {
        return find("matter = ?1 and seenAt is null order by raisedAt, level", matter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @param where conditions on the supervision s and its matter m */
    List<Supervision> oldestFirst(List<String> where, Map<String, Object> parameters, int limit) {
        return find(
                        "select s from Supervision s join Matter m on m.id = s.matter where "
                                + String.join(" and ", where) + " order by s.raisedAt, s.id",
                        parameters)
                .page(0, limit)
                .list();
    }
}
