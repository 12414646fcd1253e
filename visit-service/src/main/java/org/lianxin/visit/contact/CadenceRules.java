package org.lianxin.visit.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The cadence rules as a register. */
@ApplicationScoped
class CadenceRules implements PanacheRepositoryBase<CadenceRule, UUID> {

    CadenceRule require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("cadence-rule", id));
    }

    List<CadenceRule> list(@Nullable LocalDate on, @Nullable Risk risk, PageQuery page) {
        var conditions = new StringJoiner(" and ");
        conditions.add("true");
        var values = new HashMap<String, Object>();
        if (on != null) {
            conditions.add("validFrom <= :on and (validUntil is null or validUntil > :on)");
            values.put("on", on);
        }
        if (risk != null) {
            conditions.add("risk = :risk");
            values.put("risk", risk);
        }
        var keys = page.after(1);
        if (!keys.isEmpty()) {
            conditions.add("id > :after");
            values.put("after", UUID.fromString(keys.getFirst()));
        }
        return find(conditions + " order by id", values).range(0, page.limit()).list();
    }

    /** A rule that has begun and whose open contacts are not all looked at; by one replica at a time. */
    Optional<CadenceRule> lockOneToApply(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "from CadenceRule where not applied and validFrom <= :today order by validFrom, id",
                        CadenceRule.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
