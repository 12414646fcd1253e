package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;

/** Bookings: the household's to read; who came, and about what, erased with it or when their time is over. */
@ApplicationScoped
class ReceptionRecords implements Expiring, PersonalData {
    private static final String SETTLED = "b.status in ('SERVED', 'NO_SHOW', 'CANCELLED')";
    private static final String OLD = """
            select b.id from reception_booking b, lateral (select b.household, b.community) x
            where b.erased_at is null and b.made_at < :before and %s and %s
            order by b.made_at limit :most for update of b skip locked""".formatted(SETTLED, LegalHolds.FREE);
    private static final String OPEN =
            "select 'OPEN_RECEPTION_BOOKING' from reception_booking b where b.household = any(:ids) and not (" + SETTLED
                    + ") limit 1";
    private static final String KEPT =
            "select id from reception_booking where erased_at is null and household = any(:ids)";

    /** The keyed hash of who came gives way to one of nobody. */
    private static final String ERASE = """
            update reception_booking set name = null, phone = null, topic = null, resident = null,
                   person = uuid_send(gen_random_uuid()), erased_at = :now
            where id = any(:ids)""";

    private final EntityManager entities;
    private final BookingViews views;
    private final Clock clock;

    ReceptionRecords(EntityManager entities, BookingViews views, Clock clock) {
        this.entities = entities;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "RECEPTION_BOOKINGS";
    }

    @Override
    public int erase(Instant before, int most) {
        List<UUID> old = entities.createNativeQuery(OLD, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
        forget(old);
        return old.size();
    }

    private void forget(List<UUID> bookings) {
        if (!bookings.isEmpty()) {
            entities.createNativeQuery(ERASE)
                    .setParameter("ids", bookings.toArray(UUID[]::new))
                    .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    @Override
    public String part() {
        return "receptions";
    }

    @Override
    public List<BookingView> of(Collection<UUID> households) {
        return entities.createQuery("from Booking where household in :households order by madeAt, id", Booking.class)
                .setParameter("households", households)
                .getResultStream()
                .map(views::of)
                .toList();
    }

    /** An official expects them: the booking is cancelled first. */
    @Override
    public List<String> hindrances(Collection<UUID> households) {
        return ids(OPEN, households, String.class);
    }

    @Override
    public void erase(Collection<UUID> households) {
        forget(ids(KEPT, households, UUID.class));
    }

    private <T> List<T> ids(String sql, Collection<UUID> households, Class<T> type) {
        return entities.createNativeQuery(sql, type)
                .setParameter("ids", households.toArray(UUID[]::new))
                .getResultList();
    }
}
