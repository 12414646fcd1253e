package org.lianxin.visit.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The due contacts. */
@ApplicationScoped
class DueContacts implements PanacheRepositoryBase<DueContact, UUID> {

    DueContact require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("due-contact", id));
    }

    /** Locked, because an acknowledgement and the end of the day may settle it at the same moment. */
    Optional<DueContact> lockOpenOf(UUID household) {
        return find("household = ?1 and status = ?2", household, DueContactStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Passed over when another replica holds them: that one settles them. */
    List<DueContact> lockOverdue(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        "from DueContact where status = :open and dueOn < :today order by dueOn, id", DueContact.class)
                .setParameter("open", DueContactStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    List<DueContact> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("dueOn", "id", List.of(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by dueOn, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
