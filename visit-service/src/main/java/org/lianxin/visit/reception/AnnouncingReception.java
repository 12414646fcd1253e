package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** A day is published, cancelled or held by somebody else; whoever has a booking is named to those who give notice. */
@ApplicationScoped
class AnnouncingReception {
    private final ReceptionAccess access;
    private final ReceptionRules rules;
    private final Bookings bookings;
    private final Seats seats;
    private final Outbox outbox;
    private final Clock clock;

    AnnouncingReception(
            ReceptionAccess access, ReceptionRules rules, Bookings bookings, Seats seats, Outbox outbox, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.bookings = bookings;
        this.seats = seats;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ReceptionDayView publish(UUID id) {
        var day = access.lockManaged(id);
        var publishBy = rules.choose(day.holder(), day.region(), day.heldOn()).publishBy(day.heldOn());
        outbox.publish(day.publish(publishBy, LocalDate.now(clock), clock.instant()));
        seats.layOut(day);
        bookings.flush();
        return ReceptionDayView.of(day, seats.slots(id, clock.instant()));
    }

    @Transactional
    ReceptionDayView cancel(UUID id, DayCancellation cancellation) {
        var day = access.lockManaged(id);
        var now = clock.instant();
        bookings.expireHolds(id, now);
        var ahead = bookings.of(id, BookingStatus.AHEAD);
        var event = day.cancel(
                cancellation.reason(), ahead.stream().map(Booking::id).toList(), LocalDate.now(clock), now);
        ahead.forEach(booking -> booking.cancel(BookingEnd.DAY_CANCELLED, now));
        outbox.publish(event);
        bookings.flush();
        return ReceptionDayView.of(day);
    }

    @Transactional
    ReceptionDayView substitute(UUID id, Substitution substitution) {
        var day = access.lockManaged(id);
        var told = bookings.of(
                id,
                EnumSet.of(BookingStatus.HELD, BookingStatus.BOOKED, BookingStatus.SUBSTITUTED, BookingStatus.WAITING));
        outbox.publish(day.substitute(
                substitution.official(),
                told.stream().map(Booking::id).toList(),
                LocalDate.now(clock),
                clock.instant()));
        told.stream()
                .filter(booking -> booking.status() == BookingStatus.BOOKED)
                .forEach(Booking::substitute);
        bookings.flush();
        return ReceptionDayView.of(day);
    }
}
