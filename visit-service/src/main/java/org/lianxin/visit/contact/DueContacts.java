package org.lianxin.visit.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    DueContact lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("due-contact", id));
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

    /** Since when households that were here before have been silent. */
    Map<UUID, LocalDate> silentSince(Collection<UUID> households) {
        return getEntityManager()
                .createQuery("""
                        select d.household, max(d.silentSince) from DueContact d where d.household in :households
                        group by d.household""", Object[].class)
                .setParameter("households", households)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    /** In the reach of a rule, from a place on; locked, because an acknowledgement may settle them meanwhile. */
    List<DueContact> lockReachedBy(CadenceRule rule, int most) {
        var group = rule.vulnerableGroup();
        var query = getEntityManager()
                .createQuery("""
                        from DueContact where status = :open and risk = :risk and community like :region and id > :after
                        %s order by id""".formatted(group == null ? "" : "and array_contains(groups, :group)"), DueContact.class)
                .setParameter("open", DueContactStatus.OPEN)
                .setParameter("risk", rule.risk())
                .setParameter("region", rule.region() + "%")
                .setParameter("after", Objects.requireNonNullElse(rule.appliedThrough(), new UUID(0, 0)));
        if (group != null) {
            query.setParameter("group", group);
        }
        return query.setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Open contacts of households that wait since a contact was missed, longest first. */
    List<DueContact> overdue(Filter filter, PageQuery page) {
        filter.with("status", DueContactStatus.OPEN)
                .and("overdueSince is not null", Map.of())
                .after("overdueSince", "id", keys(page));
        return find(filter.where() + " order by overdueSince, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }

    /** Open contacts that nobody answers for today, soonest first. */
    List<DueContact> ofNobody(Filter filter, LocalDate today, PageQuery page) {
        filter.with("status", DueContactStatus.OPEN)
                .and(
                        "community not in (select r.community from Responsibility r where r.role <> DEPUTY"
                                + " and r.worksFrom <= :today and r.worksUntil > :today)",
                        Map.of("today", today))
                .after("dueOn", "id", keys(page));
        return find(filter.where() + " order by dueOn, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }

    private static List<Object> keys(PageQuery page) {
        var keys = page.after(2);
        return keys.isEmpty() ? List.of() : List.of(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    List<DueContact> list(Filter filter, PageQuery page) {
        filter.after("dueOn", "id", keys(page));
        return find(filter.where() + " order by dueOn, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
