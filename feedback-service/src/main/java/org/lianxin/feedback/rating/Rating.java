package org.lianxin.feedback.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What a resident says of how their matter was handled, or of a visit. */
@Entity
class Rating {

    private static final int WORST_GOOD = 3;

    @Id
    private UUID id;

    @Embedded
    private Subject subject;

    /** Which representative of a joint petition; 1 for everybody else. */
    private int rater = 1;

    private int grade;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] reasons;

    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private RatingStatus status;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "latest_at")
    private @Nullable Instant latestAt;

    private @Nullable Boolean excluded;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Version
    private long version;

    protected Rating() {}

    /** By when a bad rating is to be dealt with, and the very latest. */
    record Terms(Instant due, Instant latest) {}

    Rating(UUID id, Subject subject, NewRating given, Instant at, Terms ifBad) {
        this.id = id;
        this.subject = subject;
        this.grade = given.grade();
        this.reasons = given.reasonsOrNone().toArray(String[]::new);
        this.words = given.words();
        this.givenAt = at;
        if (grade >= WORST_GOOD) {
            this.status = RatingStatus.GIVEN;
        } else {
            this.status = RatingStatus.RATED_BAD;
            this.dueAt = ifBad.due();
            this.latestAt = ifBad.latest();
        }
    }

    /** One of those who petitioned together judges for themselves. */
    Rating by(int representative) {
        rater = representative;
        return this;
    }

    /** Once it was looked into, and an exclusion that was asked for decided. */
    void requireToBeCalledBack() {
        if (status == RatingStatus.EXCLUSION_REVIEW && excluded == null) {
            throw Problem.conflict("exclusion-undecided");
        }
        if (!status.mayBecome(RatingStatus.CALLED_BACK)) {
            throw Problem.conflict("rating-state", status, RatingStatus.CALLED_BACK);
        }
    }

    RatingEvent given() {
        return new RatingEvent.Given(
                id,
                subject.matter(),
                subject.visit(),
                grade,
                subject.community(),
                subject.org(),
                subject.cadre(),
                givenAt);
    }

    /** Takes the next step; an exclusion that was asked for must be decided before anybody is called back. */
    void step(RatingStatus next) {
        if (status == RatingStatus.EXCLUSION_REVIEW && excluded == null && status.mayBecome(next)) {
            throw Problem.conflict("exclusion-undecided");
        }
        if (!status.mayBecome(next)) {
            throw Problem.conflict("rating-state", status, next);
        }
        status = next;
    }

    /** Decides once whether the rating was malicious or mistaken. */
    void decide(boolean exclude, String reason, String by, Instant at) {
        if (status != RatingStatus.EXCLUSION_REVIEW || excluded != null) {
            throw Problem.conflict("exclusion-not-open", status);
        }
        excluded = exclude;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = at;
    }

    RatingEvent excluded(Instant at) {
        return new RatingEvent.Excluded(id, subject.matter(), subject.visit(), at);
    }

    /** Nobody works on a rating of their own work. */
    void requireOther(@Nullable String cadre) {
        if (cadre != null && cadre.equals(subject.cadre())) {
            throw Problem.forbidden("own-rating");
        }
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return subject;
    }

    Instant givenAt() {
        return givenAt;
    }

    long version() {
        return version;
    }

    RatingView view(boolean withWords) {
        return new RatingView(
                id,
                subject.matter(),
                subject.visit(),
                grade,
                List.of(reasons),
                withWords ? words : null,
                status,
                subject.community(),
                subject.org(),
                subject.cadre(),
                givenAt,
                dueAt,
                latestAt,
                excluded,
                decisionReason,
                version);
    }
}
