package org.lianxin.feedback.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How a person classified a matter. */
@Entity
@Table(name = "matter_category")
class MatterCategory {

    @Id
    private UUID matter;

    private String category;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected MatterCategory() {}

    MatterCategory(UUID matter, String category, String by, Instant at) {
        this.matter = matter;
        this.category = category;
        this.decidedBy = by;
        this.decidedAt = at;
    }
}
