package org.lianxin.visit.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was added to a visit later; the first record is never rewritten. */
@Entity
@Table(name = "visit_correction")
public class Correction {
    @Id
    private UUID id;

    private UUID visit;

    /** Sealed; none once it is erased. */
    private byte @Nullable [] text;

    private String writtenBy;

    private Instant writtenAt;

    protected Correction() {}

    public Correction(UUID id, UUID visit, byte[] text, String writtenBy, Instant now) {
        this.id = id;
        this.visit = visit;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID visit() {
        return visit;
    }

    byte @Nullable [] text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
