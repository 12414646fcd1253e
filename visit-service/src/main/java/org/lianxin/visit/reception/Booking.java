package org.lianxin.visit.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A resident's place on a reception day, or on its waiting list. */
@Entity
@Table(name = "reception_booking")
@DynamicUpdate
class Booking {
    @Id
    private UUID id;

    private UUID day;

    @Nullable
    private Integer slot;

    @Nullable
    private Integer seat;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private byte[] person;

    @Nullable
    private String resident;

    @Nullable
    private UUID household;

    private String community;
    private byte @Nullable [] name;
    private byte @Nullable [] phone;
    private byte @Nullable [] topic;

    @Nullable
    private Instant heldUntil;

    private String madeBy;
    private Instant madeAt;

    @Nullable
    private Instant bookedAt;

    @Nullable
    private Instant checkedInAt;

    @Nullable
    private Instant settledAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private BookingEnd cancelledFor;

    @Nullable
    private UUID visit;

    @Version
    private long version;

    protected Booking() {}

    private Booking(UUID id, UUID day, BookingStatus status, Guest guest, String madeBy, Instant now) {
        this.id = id;
        this.day = day;
        this.status = status;
        this.channel = guest.channel();
        this.person = guest.person();
        this.resident = guest.resident();
        this.household = guest.household();
        this.community = guest.community();
        this.name = guest.name();
        this.phone = guest.phone();
        this.topic = guest.topic();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    static Booking held(UUID id, Seat seat, Guest guest, Instant until, String madeBy, Instant now) {
        var booking = new Booking(id, seat.day(), BookingStatus.HELD, guest, madeBy, now);
        booking.sit(seat);
        booking.heldUntil = until;
        return booking;
    }

    static Booking waiting(UUID id, UUID day, Guest guest, String madeBy, Instant now) {
        return new Booking(id, day, BookingStatus.WAITING, guest, madeBy, now);
    }

    /** Came without a booking and is here. */
    static Booking walkIn(UUID id, Seat seat, Guest guest, String madeBy, Instant now) {
        var booking = new Booking(id, seat.day(), BookingStatus.CHECKED_IN, guest, madeBy, now);
        booking.sit(seat);
        booking.checkedInAt = now;
        return booking;
    }

    void confirm(Instant now) {
        if (holdIsOver(now)) {
            throw Problem.conflict("reception-hold-over");
        }
        if (status != BookingStatus.HELD) {
            throw Problem.conflict("reception-booking-move", status, BookingStatus.BOOKED);
        }
        move(BookingStatus.BOOKED);
        this.heldUntil = null;
        this.bookedAt = now;
    }

    /** A place became free. */
    void promote(Seat free, Instant now) {
        if (status != BookingStatus.WAITING) {
            throw Problem.conflict("reception-booking-move", status, BookingStatus.BOOKED);
        }
        move(BookingStatus.BOOKED);
        sit(free);
        this.bookedAt = now;
    }

    void substitute() {
        move(BookingStatus.SUBSTITUTED);
    }

    void checkIn(Instant now) {
        move(BookingStatus.CHECKED_IN);
        this.checkedInAt = now;
    }

    void serve(UUID visit, @Nullable UUID household, Instant now) {
        move(BookingStatus.SERVED);
        this.visit = visit;
        this.household = household;
        this.settledAt = now;
    }

    void miss(Instant now) {
        move(BookingStatus.NO_SHOW);
        this.settledAt = now;
    }

    void cancel(BookingEnd reason, Instant now) {
        move(BookingStatus.CANCELLED);
        this.cancelledFor = reason;
        this.settledAt = now;
        this.heldUntil = null;
    }

    private void move(BookingStatus next) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("reception-booking-move", status, next);
        }
        this.status = next;
    }

    private void sit(Seat where) {
        this.slot = where.slot();
        this.seat = where.number();
    }

    boolean holdIsOver(Instant now) {
        return status == BookingStatus.HELD && heldUntil != null && !heldUntil.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID day() {
        return day;
    }

    @Nullable
    Integer slot() {
        return slot;
    }

    BookingStatus status() {
        return status;
    }

    Channel channel() {
        return channel;
    }

    byte[] person() {
        return person;
    }

    @Nullable
    String resident() {
        return resident;
    }

    @Nullable
    UUID household() {
        return household;
    }

    String community() {
        return community;
    }

    byte @Nullable [] name() {
        return name;
    }

    byte @Nullable [] phone() {
        return phone;
    }

    byte @Nullable [] topic() {
        return topic;
    }

    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant checkedInAt() {
        return checkedInAt;
    }

    @Nullable
    BookingEnd cancelledFor() {
        return cancelledFor;
    }

    @Nullable
    UUID visit() {
        return visit;
    }
}
