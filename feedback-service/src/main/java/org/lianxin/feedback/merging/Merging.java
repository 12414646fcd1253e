package org.lianxin.feedback.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A matter goes along with another one. */
@Entity
class Merging {

    @Id
    private UUID matter;

    @Column(name = "into_matter")
    private UUID into;

    private String reason;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    protected Merging() {}

    Merging(UUID matter, UUID into, String reason, String by, Instant at) {
        this.matter = matter;
        this.into = into;
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = at;
    }

    UUID into() {
        return into;
    }
}
