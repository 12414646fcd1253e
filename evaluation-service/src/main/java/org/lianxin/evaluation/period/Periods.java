package org.lianxin.evaluation.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;

/** The periods. */
@ApplicationScoped
class Periods implements PanacheRepositoryBase<Period, UUID> {
    private static final String IN_REGION = "(region like concat(:region, '%') or :region like concat(region, '%'))";
    private static final String AFTER = "(from < :from or (from = :from and id < :id))";

    /** Newest first; with a region, those that cover it or lie within it. */
    List<Period> newestFirst(@Nullable String region, PageQuery page) {
        var parameters = new Parameters();
        var conditions = new ArrayList<String>();
        if (region != null) {
            conditions.add(IN_REGION);
            parameters.and("region", region);
        }
        var after = page.after(2);
        if (!after.isEmpty()) {
            conditions.add(AFTER);
            parameters.and("from", Instant.parse(after.get(0))).and("id", UUID.fromString(after.get(1)));
        }
        var where = conditions.isEmpty() ? "" : String.join(" and ", conditions);
        return find(where + " order by from desc, id desc", parameters)
                .range(0, page.limit())
                .list();
    }

    static List<String> sortKey(Period period) {
        return List.of(period.from().toString(), period.id().toString());
    }
}
