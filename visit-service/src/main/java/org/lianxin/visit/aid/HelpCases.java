package org.lianxin.visit.aid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The help cases. */
@ApplicationScoped
public class HelpCases implements PanacheRepositoryBase<HelpCase, UUID> {

    public HelpCase require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("help-case", id));
    }

    public HelpCase lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("help-case", id));
    }

    Optional<HelpCase> lockByCode(byte[] hash) {
        return find("confirmationHash", (Object) hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<HelpTemplate> templates() {
        return getEntityManager()
                .createQuery("from HelpTemplate order by code", HelpTemplate.class)
                .getResultList();
    }

    Optional<HelpCase> byCode(byte[] hash) {
        return find("confirmationHash", (Object) hash).firstResultOptional();
    }

    Optional<HelpTemplate> template(String code) {
        return Optional.ofNullable(getEntityManager().find(HelpTemplate.class, code));
    }

    /** Passed over when another replica holds them: that one closes them. */
    List<HelpCase> lockSilent(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "from HelpCase where status in (DELIVERED, REFUSED) and dueAt < :now order by dueAt",
                        HelpCase.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    List<HelpCase> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("openedAt", "id", List.of(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by openedAt, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
