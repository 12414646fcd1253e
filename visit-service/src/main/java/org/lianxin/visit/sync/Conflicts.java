package org.lianxin.visit.sync;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.scope.Filter;

/** The conflicts. */
@ApplicationScoped
class Conflicts implements PanacheRepositoryBase<SyncConflict, UUID> {

    Optional<SyncConflict> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> openOf(String cadre, UUID operation) {
        return list("cadre = ?1 and operation = ?2 and status = ?3", cadre, operation, ConflictStatus.OPEN).stream()
                .map(SyncConflict::id)
                .toList();
    }

    List<SyncConflict> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("raisedAt", "id", List.of(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by raisedAt, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
