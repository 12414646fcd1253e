package org.lianxin.evaluation.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A comparison of a producer's outbox with what is known of it here; a record of what was found, never changed. */
@Entity
@Immutable
class Reconciliation {
    @Id
    private UUID id;

    private String producer;

    @Column(name = "starts_at")
    private Instant from;

    @Column(name = "ends_at")
    private Instant until;

    private long told;
    private long known;
    private long missing;
    private long surplus;
    private String runBy;
    private Instant runAt;

    protected Reconciliation() {}

    UUID id() {
        return id;
    }

    Instant runAt() {
        return runAt;
    }

    ReconciliationView view() {
        return new ReconciliationView(id, producer, from, until, told, known, missing, surplus, runBy, runAt);
    }
}
