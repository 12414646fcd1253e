package org.lianxin.feedback.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** One look at an answer, asked for by the petitioner. */
@Entity
@Table(name = "petition_review")
@IdClass(PetitionReview.Key.class)
class PetitionReview {

    @Id
    private UUID matter;

    @Id
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "given_by")
    private @Nullable String givenBy;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected PetitionReview() {}

    PetitionReview(UUID matter, Stage stage, Instant at) {
        this.matter = matter;
        this.stage = stage;
        this.requestedAt = at;
    }

    void give(Outcome opinion, String by, Instant at) {
        if (outcome != null) {
            throw Problem.conflict("opinion-given");
        }
        outcome = opinion;
        givenBy = by;
        givenAt = at;
    }

    @Nullable
    String givenBy() {
        return givenBy;
    }

    @Nullable
    Instant givenAt() {
        return givenAt;
    }

    ReviewView view() {
        return new ReviewView(stage, requestedAt, outcome, givenAt);
    }

    record Key(UUID matter, Stage stage) implements Serializable {}
}
