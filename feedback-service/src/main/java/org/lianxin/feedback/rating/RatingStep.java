package org.lianxin.feedback.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.id.Ids;

/** A step that was taken with a bad rating; appended, never changed. */
@Entity
@Table(name = "rating_step")
class RatingStep {

    @Id
    private UUID id;

    private UUID rating;
    private int number;

    @Enumerated(EnumType.STRING)
    private RatingStatus status;

    private String note;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected RatingStep() {}

    RatingStep(UUID rating, int number, NewStep step, String by, Instant at) {
        this.id = Ids.random();
        this.rating = rating;
        this.number = number;
        this.status = step.to();
        this.note = step.note();
        this.takenBy = by;
        this.takenAt = at;
    }

    RatingStepView view() {
        return new RatingStepView(number, status, note, takenAt);
    }
}
