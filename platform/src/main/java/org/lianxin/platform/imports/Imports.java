package org.lianxin.platform.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Import.Phase;
import org.lianxin.platform.web.PageQuery;

/** All imports of this service. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {

    List<UUID> waiting() {
        return getEntityManager()
                .createQuery(
                        "select id from Import where status in (RECEIVED, RUNNING, UNDOING) order by id", UUID.class)
                .setMaxResults(20)
                .getResultList();
    }

    /** Whether nobody else works on it; held until the end of the transaction, even if this process dies. */
    boolean claim(UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(cast(?1 as text), 0))")
                .setParameter(1, "import " + id)
                .getSingleResult();
    }

    /** The same, but waits for whoever works on it. */
    void claimInTurn(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 0))")
                .setParameter(1, "import " + id)
                .getSingleResult();
    }

    void show(UUID id, Phase phase, int rows) {
        update("phase = ?1, rowsRead = ?2 where id = ?3", phase, rows, id);
    }

    /** Newest first. */
    List<Import> list(Collection<String> registers, @Nullable String onlyBy, PageQuery page) {
        var after = page.after(1);
        var query = getEntityManager()
                .createQuery(
                        "from Import where register in :registers"
                                + (onlyBy == null ? "" : " and submittedBy = :by")
                                + (after.isEmpty() ? "" : " and id < :after")
                                + " order by id desc",
                        Import.class)
                .setParameter("registers", registers);
        if (onlyBy != null) {
            query.setParameter("by", onlyBy);
        }
        if (!after.isEmpty()) {
            query.setParameter("after", UUID.fromString(after.getFirst()));
        }
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
