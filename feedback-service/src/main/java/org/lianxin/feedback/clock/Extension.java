package org.lianxin.feedback.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** A request for more time: asked by the handler, decided by somebody else. */
@Entity
public class Extension {

    @Id
    private UUID id;

    private UUID matter;
    private UUID clock;
    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    protected Extension() {}

    public Extension(MatterClock clock, String reason, String askedBy, Instant at) {
        this.id = Ids.random();
        this.matter = clock.matter();
        this.clock = clock.id();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = at;
        this.decision = Decision.ASKED;
    }

    /** How a request stands. */
    public enum Decision {
        ASKED,
        GRANTED,
        REFUSED
    }

    /** Nobody grants themselves more time. */
    public void decide(boolean granted, @Nullable String why, String by, Instant at) {
        if (by.equals(askedBy)) {
            throw Problem.forbidden("same-person");
        }
        decision = granted ? Decision.GRANTED : Decision.REFUSED;
        decisionReason = why;
        decidedBy = by;
        decidedAt = at;
    }

    ExtensionView view() {
        return new ExtensionView(decision, reason, askedAt, decidedAt, decisionReason);
    }
}
