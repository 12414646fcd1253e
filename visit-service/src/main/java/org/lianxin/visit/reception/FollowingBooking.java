package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** What happens to a booking until the resident is received. */
@ApplicationScoped
class FollowingBooking {
    private final ReceptionAccess access;
    private final ReceptionDays days;
    private final Bookings bookings;
    private final PromotingWaiting promoting;
    private final BookingViews views;
    private final Caller caller;
    private final Clock clock;

    FollowingBooking(
            ReceptionAccess access,
            ReceptionDays days,
            Bookings bookings,
            PromotingWaiting promoting,
            BookingViews views,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.days = days;
        this.bookings = bookings;
        this.promoting = promoting;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    BookingView one(UUID id) {
        var booking = bookings.require(id);
        access.requireSeen(booking, days.require(booking.day()));
        return views.of(booking);
    }

    @Transactional
    Page<BookingView> own(PageQuery page) {
        var rows = caller.has(Role.RESIDENT)
                ? bookings.ofResident(caller.subject(), page)
                : bookings.madeBy(caller.subject(), page);
        return Page.of(rows, page, booking -> List.of(booking.id().toString())).map(views::of);
    }

    @Transactional
    Page<BookingView> ofDay(UUID dayId, PageQuery page) {
        access.managed(dayId);
        return Page.of(
                        bookings.ofDay(dayId, page),
                        page,
                        booking -> List.of(booking.id().toString()))
                .map(views::of);
    }

    @Transactional
    BookingView confirm(UUID id) {
        var booking = locked(id);
        booking.confirm(clock.instant());
        bookings.flush();
        return views.of(booking);
    }

    @Transactional
    BookingView cancel(UUID id) {
        var booking = locked(id);
        var day = days.require(booking.day());
        booking.cancel(access.staffOf(day) ? BookingEnd.OFFICIAL : BookingEnd.RESIDENT, clock.instant());
        bookings.flush();
        promoting.promote(day);
        return views.of(booking);
    }

    @Transactional
    BookingView checkIn(UUID id) {
        var booking = lockedOfToday(id);
        booking.checkIn(clock.instant());
        bookings.flush();
        return views.of(booking);
    }

    /** Said by somebody of the day, never by a clock: an official who records late must not make residents look unreliable. */
    @Transactional
    BookingView miss(UUID id) {
        var booking = lockedOfToday(id);
        booking.miss(clock.instant());
        bookings.flush();
        return views.of(booking);
    }

    /** The day first, then the booking: everybody locks in this order. */
    private Booking locked(UUID id) {
        var day = days.lock(bookings.require(id).day());
        var booking = bookings.lock(id);
        access.requireSeen(booking, day);
        return booking;
    }

    private Booking lockedOfToday(UUID id) {
        var booking = locked(id);
        var day = access.managed(booking.day());
        day.requireOpen();
        if (day.heldOn().isAfter(LocalDate.now(clock))) {
            throw Problem.conflict("reception-not-today", day.heldOn());
        }
        return booking;
    }
}
