package org.lianxin.evaluation.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The comparisons that were made. */
@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Reconciliation, UUID> {
    Reconciliation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("reconciliation", id));
    }

    List<Reconciliation> newestFirst(PageQuery page) {
        var after = page.after(2);
        var found = after.isEmpty()
                ? find("order by runAt desc, id desc")
                : find(
                        "runAt < ?1 or (runAt = ?1 and id < ?2) order by runAt desc, id desc",
                        Instant.parse(after.get(0)),
                        UUID.fromString(after.get(1)));
        return found.range(0, page.limit()).list();
    }

    static List<String> sortKey(Reconciliation run) {
        return List.of(run.runAt().toString(), run.id().toString());
    }

    List<GapView> gaps(UUID run, PageQuery page) {
        var after = page.after(1);
        return getSession()
                .createNativeQuery("""
                        select event_id, gap, type from reconciliation_gap
                        where reconciliation = :run and event_id > :after order by event_id""", Tuple.class)
                .setParameter("run", run)
                .setParameter("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(row -> new GapView(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }
}
