package org.lianxin.visit.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The bookings. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

    Booking require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("reception-booking", id));
    }

    Booking lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("reception-booking", id));
    }

    List<Booking> of(UUID day, Collection<BookingStatus> statuses) {
        return find("day = ?1 and status in ?2 order by id", day, statuses).list();
    }

    boolean hasOne(UUID day, byte[] person) {
        return count(
                        "day = ?1 and person = ?2 and status not in (?3, ?4)",
                        day,
                        person,
                        BookingStatus.CANCELLED,
                        BookingStatus.NO_SHOW)
                > 0;
    }

    boolean livesIn(UUID household, String community) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from household where id = :household and community = :community and active")
                .setParameter("household", household)
                .setParameter("community", community)
                .getResultList()
                .isEmpty();
    }

    /** First come, first served. */
    Optional<Booking> firstWaiting(UUID day) {
        return find("day = ?1 and status = ?2 order by madeAt, id", day, BookingStatus.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Holds whose time is over are cancelled; until somebody does, they count as cancelled all the same. */
    int expireHolds(UUID day, Instant now) {
        return update("""
                update versioned Booking set status = ?1, cancelledFor = ?2, settledAt = ?3, heldUntil = null
                where day = ?4 and status = ?5 and heldUntil <= ?3""", BookingStatus.CANCELLED, BookingEnd.HOLD_EXPIRED, now, day, BookingStatus.HELD);
    }

    /** Days on which a hold is over that nobody has noticed yet. */
    List<UUID> daysWithExpiredHolds(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct b.day from Booking b where b.status = :held and b.heldUntil <= :now",
                        UUID.class)
                .setParameter("held", BookingStatus.HELD)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who still waits for a place on a day that is over waits no longer. */
    int endWaiting(LocalDate today, Instant now) {
        return update("""
                update versioned Booking set status = ?1, cancelledFor = ?2, settledAt = ?3
                where status = ?4 and day in (select d.id from ReceptionDay d where d.heldOn < ?5)""", BookingStatus.CANCELLED, BookingEnd.DAY_OVER, now, BookingStatus.WAITING, today);
    }

    /** How many are expected on each day, or were received. */
    Map<UUID, Long> expected(Collection<UUID> days, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select b.day, count(*) from Booking b
                        where b.day in :days and (b.status in :seated or b.status = :held and b.heldUntil > :now)
                        group by b.day""", Object[].class)
                .setParameter("days", days)
                .setParameter(
                        "seated",
                        List.of(
                                BookingStatus.BOOKED,
                                BookingStatus.SUBSTITUTED,
                                BookingStatus.CHECKED_IN,
                                BookingStatus.SERVED))
                .setParameter("held", BookingStatus.HELD)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    List<Booking> ofDay(UUID day, PageQuery page) {
        return page("day = :owner", day, page);
    }

    List<Booking> ofResident(String resident, PageQuery page) {
        return page("resident = :owner", resident, page);
    }

    List<Booking> madeBy(String subject, PageQuery page) {
        return page("madeBy = :owner", subject, page);
    }

    private List<Booking> page(String condition, Object owner, PageQuery page) {
        var keys = page.after(1);
        var after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(keys.getFirst());
        return find(condition + " and id > :after order by id", Map.of("owner", owner, "after", after))
                .range(0, page.limit())
                .list();
    }
}
