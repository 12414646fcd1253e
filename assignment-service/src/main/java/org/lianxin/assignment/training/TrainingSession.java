package org.lianxin.assignment.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** One occasion of a course, with so many seats. Who changes how many are taken holds the row. */
@Entity
@Table(name = "training_session")
class TrainingSession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course")
    private Course course;

    private String organiser;

    private String region;

    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int capacity;

    /** No part of the version: an organiser's edit is not stale because somebody enrolled. */
    @OptimisticLock(excluded = true)
    private int taken;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected TrainingSession() {}

    TrainingSession(UUID id, Course course, NewSession wish, Instant at) {
        wish.plan().check(at);
        course.mustBeOffered();
        this.id = id;
        this.course = course;
        this.organiser = wish.organiser();
        this.region = wish.region();
        this.status = SessionStatus.PLANNED;
        take(wish.plan(), at);
    }

    void replan(SessionPlan plan, Instant at) {
        mustBePlanned(at);
        plan.check(at);
        if (plan.capacity() < taken) {
            throw Problem.conflict("session-capacity-taken", taken);
        }
        take(plan, at);
    }

    void cancel(String reason, Instant at) {
        move(SessionStatus.CANCELLED);
        cancelReason = reason.strip();
        changedAt = at;
    }

    /** Whether a seat was left; if so it is taken now. */
    boolean takeSeat() {
        if (taken >= capacity) {
            return false;
        }
        taken++;
        return true;
    }

    void freeSeat() {
        taken--;
    }

    /** Enrolling and withdrawing end with the beginning. */
    void mustBePlanned(Instant now) {
        if (status != SessionStatus.PLANNED) {
            throw Problem.conflict("session-not-planned", status);
        }
        if (!now.isBefore(startsAt)) {
            throw Problem.conflict("session-begun", startsAt);
        }
    }

    /** Nobody has attended before it began; with the first who has, it was held. */
    void mustHaveBegun(Instant now) {
        if (status == SessionStatus.CANCELLED) {
            throw Problem.conflict("session-not-planned", status);
        }
        if (now.isBefore(startsAt)) {
            throw Problem.conflict("session-not-begun", startsAt);
        }
    }

    void held(Instant at) {
        if (status == SessionStatus.PLANNED) {
            move(SessionStatus.HELD);
            changedAt = at;
        }
    }

    private void take(SessionPlan plan, Instant at) {
        place = plan.place().strip();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        capacity = plan.capacity();
        changedAt = at;
    }

    private void move(SessionStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("session-move-refused", status, to);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    Course course() {
        return course;
    }

    String organiser() {
        return organiser;
    }

    String region() {
        return region;
    }

    String place() {
        return place;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }

    SessionStatus status() {
        return status;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    long version() {
        return version;
    }
}
