package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.Masking;

/** Shows bookings: opened, with the phone number masked, and as the clock says. */
@ApplicationScoped
class BookingViews {
    private final Guests guests;
    private final Clock clock;

    BookingViews(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    BookingView of(Booking booking) {
        return of(booking, null);
    }

    BookingView of(Booking booking, @Nullable String code) {
        var over = booking.holdIsOver(clock.instant());
        var phone = guests.open(booking.phone(), "phone", booking.id());
        return new BookingView(
                booking.id(),
                booking.day(),
                booking.slot(),
                over ? BookingStatus.CANCELLED : booking.status(),
                booking.channel(),
                booking.community(),
                booking.household(),
                guests.open(booking.name(), "name", booking.id()),
                phone == null ? null : Masking.phoneNumber(phone),
                guests.open(booking.topic(), "topic", booking.id()),
                booking.heldUntil(),
                booking.madeAt(),
                booking.checkedInAt(),
                over ? BookingEnd.HOLD_EXPIRED : booking.cancelledFor(),
                booking.visit(),
                code);
    }
}
