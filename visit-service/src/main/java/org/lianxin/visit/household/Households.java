package org.lianxin.visit.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The households. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    Household require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("household", id));
    }

    List<Household> list(Filter filter, PageQuery page) {
        var keys = page.after(1);
        if (!keys.isEmpty()) {
            filter.and("id > :after", Map.of("after", UUID.fromString(keys.getFirst())));
        }
        return find(filter.where() + " order by id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
