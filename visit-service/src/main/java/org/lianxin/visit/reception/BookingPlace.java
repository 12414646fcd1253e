package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/**
 * A resident gets a place, held or booked; a place on the waiting list; or is received without a booking. The day is locked, so
 * that of two who want the last place one is told that it is gone and what is free instead.
 */
@ApplicationScoped
class BookingPlace {
    private static final int SUGGESTIONS = 5;

    private final ReceptionAccess access;
    private final ReceptionRules rules;
    private final Bookings bookings;
    private final Seats seats;
    private final Guests guests;
    private final PromotingWaiting promoting;
    private final BookingViews views;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    BookingPlace(
            ReceptionAccess access,
            ReceptionRules rules,
            Bookings bookings,
            Seats seats,
            Guests guests,
            PromotingWaiting promoting,
            BookingViews views,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.bookings = bookings;
        this.seats = seats;
        this.guests = guests;
        this.promoting = promoting;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a repetition is compared by. */
    private record About(UUID day, NewBooking booking) {}

    @Transactional
    BookingView book(UUID dayId, NewBooking asked) {
        return once("reception.book", dayId, asked, (id, day) -> {
            var slot = asked.slot();
            if (slot == null) {
                throw Problem.invalid("slot", "slot-required");
            }
            var now = clock.instant();
            var seat = seats.free(day.id(), slot, false, now).orElseThrow(() -> refusal(day.id(), slot, now));
            if (!seat.startsAt().isAfter(now)) {
                throw Problem.conflict("reception-slot-begun", slot);
            }
            var hold = rules.choose(day.holder(), day.region(), day.heldOn()).hold();
            var booking =
                    Booking.held(id, seat, guests.of(id, asked, day, false), now.plus(hold), caller.subject(), now);
            if (asked.atOnce()) {
                booking.confirm(now);
            }
            return booking;
        });
    }

    @Transactional
    BookingView await(UUID dayId, NewBooking asked) {
        return once("reception.await", dayId, asked, (id, day) -> {
            if (asked.slot() != null) {
                throw Problem.invalid("slot", "slot-not-while-waiting");
            }
            var now = clock.instant();
            if (seats.free(day.id(), null, false, now).isPresent()) {
                throw Problem.conflict("reception-places-free").with("freeSlots", suggestions(day.id(), now));
            }
            if (!day.end().isAfter(now)) {
                throw Problem.conflict("reception-over", day.heldOn());
            }
            return Booking.waiting(id, day.id(), guests.of(id, asked, day, false), caller.subject(), now);
        });
    }

    /** On the day itself, by its staff. */
    @Transactional
    BookingView walkIn(UUID dayId, NewBooking asked) {
        access.managed(dayId);
        return once("reception.walk-in", dayId, asked, (id, day) -> {
            var now = clock.instant();
            if (!LocalDate.now(clock).equals(day.heldOn())) {
                throw Problem.conflict("reception-not-today", day.heldOn());
            }
            var seat = seats.freeForWalkIn(day.id(), now).orElseThrow(() -> Problem.conflict("reception-full"));
            return Booking.walkIn(id, seat, guests.of(id, asked, day, true), caller.subject(), now);
        });
    }

    private BookingView once(
            String operation, UUID dayId, NewBooking asked, BiFunction<UUID, ReceptionDay, Booking> make) {
        return idempotency.once(
                operation,
                new About(dayId, asked),
                Ids.next(),
                id -> {
                    requireRoom(dayId, asked.slot());
                    var day = access.lockSeen(dayId);
                    day.requireOpen();
                    bookings.expireHolds(dayId, clock.instant());
                    promoting.promote(day);
                    var booking = make.apply(id, day);
                    if (bookings.hasOne(dayId, booking.person())) {
                        throw Problem.conflict("reception-once-a-day");
                    }
                    bookings.persistAndFlush(booking);
                    return views.of(booking);
                },
                id -> views.of(bookings.require(id)));
    }

    private void requireRoom(UUID day, @Nullable Integer slot) {
        var now = clock.instant();
        if (slot != null && seats.full(day, slot, now)) {
            throw refusal(day, slot, now);
        }
    }

    private Problem refusal(UUID day, int slot, Instant now) {
        if (seats.slots(day, now).stream().noneMatch(one -> one.slot() == slot)) {
            return Problem.invalid("slot", "slot-unknown");
        }
        return Problem.conflict("reception-slot-taken", slot).with("freeSlots", suggestions(day, now));
    }

    private List<SlotView> suggestions(UUID day, Instant now) {
        return seats.slots(day, now).stream()
                .filter(slot -> slot.free() > 0 && slot.startsAt().isAfter(now))
                .limit(SUGGESTIONS)
                .toList();
    }
}
