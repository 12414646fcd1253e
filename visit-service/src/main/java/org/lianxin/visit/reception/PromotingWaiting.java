package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** Places that became free go to those who wait, in their order, before anybody else can book them. */
@ApplicationScoped
class PromotingWaiting {
    private static final int BATCH = 50;

    private final ReceptionDays days;
    private final Bookings bookings;
    private final Seats seats;
    private final Outbox outbox;
    private final Clock clock;

    PromotingWaiting(ReceptionDays days, Bookings bookings, Seats seats, Outbox outbox, Clock clock) {
        this.days = days;
        this.bookings = bookings;
        this.seats = seats;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The day is locked by the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    void promote(ReceptionDay day) {
        var now = clock.instant();
        while (day.status() == ReceptionDayStatus.PUBLISHED) {
            var first = bookings.firstWaiting(day.id());
            var seat = first.flatMap(waiting -> seats.free(day.id(), null, false, now));
            if (first.isEmpty() || seat.isEmpty()) {
                return;
            }
            first.get().promote(seat.get(), now);
            bookings.flush();
            outbox.publish(
                    day.promoted(first.get().id(), seat.get().slot(), seat.get().startsAt(), now));
        }
    }

    /** Days on which a hold is over; by every replica at any time. */
    @Transactional
    List<UUID> daysToLookAt() {
        return bookings.daysWithExpiredHolds(clock.instant(), BATCH);
    }

    @Transactional
    void expire(UUID id) {
        var day = days.lock(id);
        bookings.expireHolds(id, clock.instant());
        promote(day);
    }

    @Transactional
    int endWaiting() {
        return bookings.endWaiting(LocalDate.now(clock), clock.instant());
    }
}
