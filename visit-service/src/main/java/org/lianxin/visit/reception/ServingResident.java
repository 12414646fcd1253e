package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.recording.NewVisit;
import org.lianxin.visit.recording.RecordingReception;
import org.lianxin.visit.recording.SentVisit;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.Visitor;

/** Whoever received a resident records it: booking, visit and needs in one transaction. */
@ApplicationScoped
class ServingResident {
    private final Bookings bookings;
    private final ReceptionDays days;
    private final ReceptionAccess access;
    private final RecordingReception recording;
    private final BookingViews views;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    ServingResident(
            Bookings bookings,
            ReceptionDays days,
            ReceptionAccess access,
            RecordingReception recording,
            BookingViews views,
            Idempotency idempotency,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.bookings = bookings;
        this.days = days;
        this.access = access;
        this.recording = recording;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a repetition is compared by. */
    private record About(UUID booking, ServiceAtReception service) {}

    @Transactional
    BookingView serve(UUID id, ServiceAtReception service) {
        return idempotency.once(
                "reception.serve",
                new About(id, service),
                id,
                fresh -> record(id, service),
                known -> views.of(bookings.require(known)));
    }

    private BookingView record(UUID id, ServiceAtReception service) {
        var day = days.lock(bookings.require(id).day());
        var booking = bookings.lock(id);
        access.requireSeen(booking, day);
        if (!caller.cadre().equals(day.receiving())) {
            throw Problem.forbidden("reception-not-yours");
        }
        if (!booking.status().next().contains(BookingStatus.SERVED)) {
            throw Problem.conflict("reception-booking-move", booking.status(), BookingStatus.SERVED);
        }
        var household = service.household() == null ? booking.household() : service.household();
        var visit = recording.record(
                new SentVisit(
                        Ids.next(),
                        new NewVisit(
                                VisitKind.RECEPTION,
                                household,
                                booking.community(),
                                Objects.requireNonNull(booking.checkedInAt()),
                                service.minutes(),
                                service.notes(),
                                service.findings(),
                                null,
                                service.needs(),
                                null,
                                null,
                                null)),
                new Visitor(caller.subject(), day.receiving()));
        booking.serve(visit.id(), household, clock.instant());
        outbox.publish(day.served(id, visit.id(), booking.community(), clock.instant()));
        bookings.flush();
        return views.of(booking, visit.acknowledgementCode());
    }
}
