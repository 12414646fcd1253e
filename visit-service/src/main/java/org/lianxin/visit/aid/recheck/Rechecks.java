package org.lianxin.visit.aid.recheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The re-checks. */
@ApplicationScoped
class Rechecks implements PanacheRepositoryBase<Recheck, UUID> {

    Recheck lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("help-recheck", id));
    }

    List<Recheck> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("dueOn", "id", List.of(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by dueOn, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
