package org.lianxin.visit.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.time.ClockProducer;
import org.lianxin.platform.web.Problem;

/** A day on which an official receives residents. */
@Entity
class ReceptionDay {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Holder holder;

    private String official;

    @Nullable
    private String substitute;

    @Nullable
    private String community;

    private String region;
    private String place;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private int slots;
    private int slotMinutes;
    private int capacity;
    private int walkInPercent;

    @Enumerated(EnumType.STRING)
    private ReceptionDayStatus status;

    private String createdBy;
    private Instant createdAt;

    @Nullable
    private Instant publishedAt;

    @Nullable
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private CancellationReason cancelledFor;

    @Version
    private long version;

    protected ReceptionDay() {}

    ReceptionDay(UUID id, NewReceptionDay draft, String region, int walkInPercent, String createdBy, Instant now) {
        this.id = id;
        this.status = ReceptionDayStatus.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = now;
        become(draft, region, walkInPercent);
    }

    void change(NewReceptionDay draft, String region, int walkInPercent) {
        if (status != ReceptionDayStatus.DRAFT) {
            throw Problem.conflict("reception-not-draft", status);
        }
        become(draft, region, walkInPercent);
    }

    private void become(NewReceptionDay draft, String region, int walkInPercent) {
        this.holder = draft.holder();
        this.official = draft.official();
        this.community = draft.holder() == Holder.CADRE ? draft.community() : null;
        this.region = region;
        this.place = draft.place();
        this.heldOn = draft.on();
        this.startsAt = draft.startsAt();
        this.slots = draft.slots();
        this.slotMinutes = draft.slotMinutes();
        this.capacity = draft.capacity();
        this.walkInPercent = walkInPercent;
    }

    /** Residents must be able to arrange themselves: never later than the rule says. */
    ReceptionEvent publish(LocalDate publishBy, LocalDate today, Instant now) {
        move(ReceptionDayStatus.PUBLISHED);
        if (today.isAfter(publishBy)) {
            throw Problem.conflict("reception-too-late", publishBy);
        }
        this.publishedAt = now;
        return new ReceptionEvent.Published(
                id, holder, official, community, region, heldOn, start(), end(), slots * capacity, now);
    }

    ReceptionEvent cancel(CancellationReason reason, List<UUID> bookings, LocalDate today, Instant now) {
        requireAhead(today);
        move(ReceptionDayStatus.CANCELLED);
        this.cancelledAt = now;
        this.cancelledFor = reason;
        return new ReceptionEvent.Cancelled(
                id, official, community, region, heldOn, publishedAt != null, reason, bookings, now);
    }

    ReceptionEvent substitute(String other, List<UUID> bookings, LocalDate today, Instant now) {
        requireOpen();
        requireAhead(today);
        if (other.equals(receiving()) || other.equals(official)) {
            throw Problem.invalid("official", "receives-already");
        }
        this.substitute = other;
        return new ReceptionEvent.Substituted(id, official, other, community, region, heldOn, bookings, now);
    }

    ReceptionEvent served(UUID booking, UUID visit, String community, Instant now) {
        return new ReceptionEvent.Served(id, booking, visit, community, receiving(), heldOn, now);
    }

    ReceptionEvent promoted(UUID booking, int slot, Instant startsAt, Instant now) {
        return new ReceptionEvent.Promoted(id, booking, slot, startsAt, now);
    }

    private void move(ReceptionDayStatus next) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("reception-day-move", status, next);
        }
        this.status = next;
    }

    /** Only what is published is booked, held and substituted. */
    void requireOpen() {
        if (status != ReceptionDayStatus.PUBLISHED) {
            throw Problem.conflict("reception-not-open", status);
        }
    }

    private void requireAhead(LocalDate today) {
        if (heldOn.isBefore(today)) {
            throw Problem.conflict("reception-over", heldOn);
        }
    }

    /** Residents see it from its publication on, cancelled or not. */
    boolean visible() {
        return publishedAt != null;
    }

    /** Who will receive, or has received. */
    String receiving() {
        return Objects.requireNonNullElse(substitute, official);
    }

    /** Whether somebody from that community is received. */
    boolean receives(String from) {
        return from.equals(community) || from.startsWith(region);
    }

    Collection<SlotTime> slotTimes() {
        return SlotTime.of(start(), slots, slotMinutes);
    }

    Instant start() {
        return heldOn.atTime(startsAt).atZone(ClockProducer.ZONE).toInstant();
    }

    Instant end() {
        return start().plusSeconds(60L * slots * slotMinutes);
    }

    /** When what residents and calendars see of it changed last. */
    Instant changedAt() {
        if (cancelledAt != null) {
            return cancelledAt;
        }
        return publishedAt == null ? createdAt : publishedAt;
    }

    UUID id() {
        return id;
    }

    Holder holder() {
        return holder;
    }

    String official() {
        return official;
    }

    @Nullable
    String substitute() {
        return substitute;
    }

    @Nullable
    String community() {
        return community;
    }

    String region() {
        return region;
    }

    String place() {
        return place;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int slotMinutes() {
        return slotMinutes;
    }

    int capacity() {
        return capacity;
    }

    int walkInPercent() {
        return walkInPercent;
    }

    ReceptionDayStatus status() {
        return status;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    CancellationReason cancelledFor() {
        return cancelledFor;
    }

    long version() {
        return version;
    }
}
