package org.lianxin.visit.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was added to a visit later; the first record is never rewritten. */
@Entity
@Table(name = "visit_correction")
class Correction {
    @Id
    private UUID id;

    private UUID visit;
    private String text;

    private String writtenBy;

    private Instant writtenAt;

    protected Correction() {}

    Correction(UUID id, UUID visit, String text, String writtenBy, Instant now) {
        this.id = id;
        this.visit = visit;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
