package org.lianxin.visit.aid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/** One move of a help case; never changed. */
@Entity
class HelpCaseStep {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "help_case")
    private HelpCase helpCase;

    @Column(name = "from_status")
    @Enumerated(EnumType.STRING)
    @Nullable
    private HelpCaseStatus from;

    @Column(name = "to_status")
    @Enumerated(EnumType.STRING)
    private HelpCaseStatus to;

    private byte @Nullable [] note;

    private String takenBy;

    private Instant takenAt;

    protected HelpCaseStep() {}

    HelpCaseStep(HelpCase helpCase, @Nullable HelpCaseStatus from, HelpCaseStatus to, Mover mover, Instant now) {
        this.id = Ids.next();
        this.helpCase = helpCase;
        this.from = from;
        this.to = to;
        this.note = mover.note().sealedFor(id);
        this.takenBy = mover.who();
        this.takenAt = now;
    }

    @Nullable
    HelpCaseStatus from() {
        return from;
    }

    HelpCaseStatus to() {
        return to;
    }

    @Nullable
    String note(AidWords words) {
        return words.open(AidField.STEP_NOTE, id, note);
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}
