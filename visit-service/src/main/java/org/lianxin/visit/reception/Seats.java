package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The places of reception days. Which one is free follows from the bookings and the clock; nothing else says so. */
@ApplicationScoped
class Seats {
    /** A hold takes up its place until its time is over, whether or not anybody has noticed. */
    private static final String TAKEN = """
            exists (select from reception_booking b
                    where b.day = t.day and b.slot = t.slot and b.seat = t.number
                      and (b.status in ('BOOKED', 'SUBSTITUTED', 'CHECKED_IN', 'SERVED', 'NO_SHOW')
                           or b.status = 'HELD' and b.held_until > :now))""";

    private final Session session;
    private final EntityManager entities;

    Seats(Session session, EntityManager entities) {
        this.session = session;
        this.entities = entities;
    }

    /** Lays out the slots and places of a day that is published. */
    void layOut(ReceptionDay day) {
        var slots = day.slotTimes();
        var walkIn = WalkIns.spread(slots.size() * day.capacity(), day.walkInPercent());
        session.doWork(connection -> {
            try (var slot = connection.prepareStatement(
                            "insert into reception_slot (day, number, starts_at, ends_at) values (?, ?, ?, ?)");
                    var seat = connection.prepareStatement(
                            "insert into reception_seat (day, slot, number, walk_in) values (?, ?, ?, ?)")) {
                int place = 0;
                for (var time : slots) {
                    slot.setObject(1, day.id());
                    slot.setInt(2, time.number());
                    slot.setObject(3, time.startsAt().atOffset(ZoneOffset.UTC));
                    slot.setObject(4, time.endsAt().atOffset(ZoneOffset.UTC));
                    slot.addBatch();
                    for (int number = 1; number <= day.capacity(); number++) {
                        seat.setObject(1, day.id());
                        seat.setInt(2, time.number());
                        seat.setInt(3, number);
                        seat.setBoolean(4, walkIn[place++]);
                        seat.addBatch();
                    }
                }
                slot.executeBatch();
                seat.executeBatch();
            }
        });
    }

    /** Every slot of a day with what is free in it. */
    List<SlotView> slots(UUID day, Instant now) {
        return rows("""
                        select s.number, s.starts_at, s.ends_at,
                               count(*) filter (where not t.walk_in) as places,
                               count(*) filter (where not t.walk_in and not t.taken) as free,
                               count(*) filter (where t.walk_in and not t.taken) as free_for_walk_ins
                        from reception_slot s
                        join (select t.*, %s as taken from reception_seat t where t.day = :day) t on t.slot = s.number
                        where s.day = :day
                        group by s.number, s.starts_at, s.ends_at
                        order by s.number""".formatted(TAKEN), day, now)
                .map(row -> new SlotView(
                        number(row, "number"),
                        time(row, "starts_at"),
                        time(row, "ends_at"),
                        number(row, "places"),
                        number(row, "free"),
                        number(row, "free_for_walk_ins")))
                .toList();
    }

    /** Whether a slot of an open day has places, and all of them are taken: then nobody needs to queue for the day's lock to hear so. */
    boolean full(UUID day, int slot, Instant now) {
        return rows("""
                        select count(*) as places, count(*) filter (where not %s) as free
                        from reception_seat t join reception_day d on d.id = t.day and d.status = 'PUBLISHED'
                        where t.day = :day and t.slot = %d and not t.walk_in""".formatted(TAKEN, slot), day, now)
                .allMatch(row -> number(row, "places") > 0 && number(row, "free") == 0);
    }

    /** A free place for a booking: in that slot, or in the first one still to come. */
    Optional<Seat> free(UUID day, @Nullable Integer slot, boolean walkIn, Instant now) {
        var condition = slot == null ? "s.starts_at > :now" : "t.slot = " + slot;
        return rows("""
                        select t.slot, t.number, s.starts_at from reception_seat t
                        join reception_slot s on s.day = t.day and s.number = t.slot
                        where t.day = :day and t.walk_in = %s and %s and not %s
                        order by t.slot, t.number limit 1""".formatted(walkIn, condition, TAKEN), day, now)
                .map(row -> new Seat(day, number(row, "slot"), number(row, "number"), time(row, "starts_at")))
                .findFirst();
    }

    /** Any free place, of a walk-in rather than of a booking, in the slot that runs or the next one to come. */
    Optional<Seat> freeForWalkIn(UUID day, Instant now) {
        return rows("""
                        select t.slot, t.number, s.starts_at from reception_seat t
                        join reception_slot s on s.day = t.day and s.number = t.slot
                        where t.day = :day and s.ends_at > :now and not %s
                        order by not t.walk_in, t.slot, t.number limit 1""".formatted(TAKEN), day, now)
                .map(row -> new Seat(day, number(row, "slot"), number(row, "number"), time(row, "starts_at")))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, UUID day, Instant now) {
        return entities
                .createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream();
    }

    private static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }

    private static Instant time(Tuple row, String column) {
        var value = row.get(column);
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }
}
