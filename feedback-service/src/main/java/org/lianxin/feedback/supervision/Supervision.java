package org.lianxin.feedback.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.Level;
import org.lianxin.feedback.clock.MatterClock;
import org.lianxin.platform.id.Ids;

/** An overdue clock handed up one level, until somebody sees to it. */
@Entity
class Supervision {

    @Id
    private UUID id;

    private UUID matter;
    private UUID clock;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_by")
    private @Nullable String seenBy;

    private @Nullable String note;

    protected Supervision() {}

    Supervision(MatterClock clock, Level level, Instant at) {
        this.id = Ids.random();
        this.matter = clock.matter();
        this.clock = clock.id();
        this.kind = clock.kind();
        this.level = level;
        this.dueAt = clock.dueAt();
        this.raisedAt = at;
    }

    void seeTo(String note, String by, Instant at) {
        this.note = note;
        this.seenBy = by;
        this.seenAt = at;
    }

    UUID id() {
        return id;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    SupervisionView view() {
        return new SupervisionView(id, matter, kind, level, dueAt, raisedAt, seenAt, note);
    }
}
