package org.lianxin.visit.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;

/** What the job erased, day by day. */
@ApplicationScoped
class ErasureCounts implements PanacheRepositoryBase<ErasureCount, ErasureCount.Key> {

    @Transactional
    Page<ErasureCount.View> newest(PageQuery page) {
        var keys = page.after(2);
        var order = " order by onDay desc, subject desc";
        var found = keys.isEmpty()
                ? find("from ErasureCount" + order)
                : find(
                        "(onDay, subject) < (:day, :subject)" + order,
                        Map.of("day", LocalDate.parse(keys.get(0)), "subject", keys.get(1)));
        return Page.of(
                        found.range(0, page.limit()).list(),
                        page,
                        count -> List.of(count.onDay().toString(), count.subject()))
                .map(ErasureCount::view);
    }
}
