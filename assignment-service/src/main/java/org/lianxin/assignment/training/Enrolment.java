package org.lianxin.assignment.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.web.Problem;

/** A cadre and a session: waits, has a seat, was there. */
@Entity
@Table(name = "training_enrolment")
class Enrolment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session")
    private TrainingSession session;

    @Embedded
    private CadreId cadre;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable BigDecimal hours;

    @Column(name = "attended_on")
    private @Nullable LocalDate attendedOn;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "revoke_reason")
    private @Nullable String revokeReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Enrolment() {}

    Enrolment(UUID id, TrainingSession session, CadreId cadre, Instant at) {
        this.id = id;
        this.session = session;
        this.cadre = cadre;
        this.status = session.takeSeat() ? EnrolmentStatus.ENROLLED : EnrolmentStatus.WAITING;
        this.askedAt = at;
        this.changedAt = at;
    }

    /** After a withdrawal, at the end of the queue. */
    void again(Instant at) {
        if (status != EnrolmentStatus.WITHDRAWN) {
            throw Problem.conflict("already-enrolled");
        }
        move(session.takeSeat() ? EnrolmentStatus.ENROLLED : EnrolmentStatus.WAITING, at);
        askedAt = at;
    }

    /** Whether a seat has become free by it. */
    boolean withdraw(Instant at) {
        boolean hadSeat = status == EnrolmentStatus.ENROLLED;
        move(EnrolmentStatus.WITHDRAWN, at);
        if (hadSeat) {
            session.freeSeat();
        }
        return hadSeat;
    }

    /** The seat has been taken for it. */
    void moveUp(Instant at) {
        move(EnrolmentStatus.ENROLLED, at);
    }

    /** Was there, by the word of somebody else. The same word again says nothing new. */
    Optional<TrainingEvent> attend(BigDecimal credited, String by, ZoneId zone, Instant at) {
        if (status == EnrolmentStatus.ATTENDED && hours != null && hours.compareTo(credited) == 0) {
            return Optional.empty();
        }
        mustNotBeOwn(by);
        move(EnrolmentStatus.ATTENDED, at);
        hours = credited;
        attendedOn = LocalDate.ofInstant(session.startsAt(), zone);
        confirmedBy = by;
        revokeReason = null;
        return Optional.of(new TrainingEvent.Attended(
                id, session.course().id(), session.id(), cadre.toString(), credited, attendedOn, at));
    }

    void miss(String by, Instant at) {
        if (status == EnrolmentStatus.ABSENT) {
            return;
        }
        if (status == EnrolmentStatus.ATTENDED) {
            throw Problem.conflict("attendance-confirmed", cadre);
        }
        mustNotBeOwn(by);
        move(EnrolmentStatus.ABSENT, at);
        confirmedBy = by;
    }

    /** Was confirmed by mistake: the hours do not count. */
    TrainingEvent revoke(String reason, String by, Instant at) {
        if (status != EnrolmentStatus.ATTENDED || hours == null || attendedOn == null) {
            throw Problem.conflict("enrolment-move-refused", status, EnrolmentStatus.ABSENT);
        }
        mustNotBeOwn(by);
        var revoked = new TrainingEvent.AttendanceRevoked(
                id, session.course().id(), session.id(), cadre.toString(), hours, attendedOn, at);
        move(EnrolmentStatus.ABSENT, at);
        hours = null;
        attendedOn = null;
        confirmedBy = by;
        revokeReason = reason.strip();
        return revoked;
    }

    private void mustNotBeOwn(String by) {
        if (by.equals(cadre.toString())) {
            throw Problem.conflict("own-attendance");
        }
    }

    private void move(EnrolmentStatus to, Instant at) {
        if (!status.may(to)) {
            throw Problem.conflict("enrolment-move-refused", status, to);
        }
        status = to;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    TrainingSession session() {
        return session;
    }

    CadreId cadre() {
        return cadre;
    }

    EnrolmentStatus status() {
        return status;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    BigDecimal hours() {
        return hours;
    }

    @Nullable
    LocalDate attendedOn() {
        return attendedOn;
    }

    @Nullable
    String revokeReason() {
        return revokeReason;
    }
}
