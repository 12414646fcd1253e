package org.lianxin.evaluation.trial;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A scheme was tried on a period; what came out is never changed. */
@Entity
@Immutable
@Table(name = "scheme_trial")
class Trial {
    @Id
    private UUID id;

    private UUID scheme;
    private UUID period;
    private String runBy;
    private Instant runAt;

    protected Trial() {}

    Trial(UUID id, UUID scheme, UUID period, String runBy, Instant runAt) {
        this.id = id;
        this.scheme = scheme;
        this.period = period;
        this.runBy = runBy;
        this.runAt = runAt;
    }

    UUID id() {
        return id;
    }

    UUID scheme() {
        return scheme;
    }

    UUID period() {
        return period;
    }

    String runBy() {
        return runBy;
    }

    Instant runAt() {
        return runAt;
    }
}
