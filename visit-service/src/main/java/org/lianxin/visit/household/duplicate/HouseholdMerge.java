package org.lianxin.visit.household.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Two households found to be one. */
@Entity
class HouseholdMerge {
    @Id
    private UUID id;

    private UUID kept;
    private UUID merged;
    private String mergedBy;
    private Instant mergedAt;

    @Nullable
    private String undoneBy;

    @Nullable
    private Instant undoneAt;

    @Version
    private long version;

    protected HouseholdMerge() {}

    HouseholdMerge(UUID id, UUID kept, UUID merged, String by, Instant now) {
        this.id = id;
        this.kept = kept;
        this.merged = merged;
        this.mergedBy = by;
        this.mergedAt = now;
    }

    void undo(String by, Instant now) {
        if (undoneAt != null) {
            throw Problem.conflict("household-merge-undone");
        }
        this.undoneBy = by;
        this.undoneAt = now;
    }

    UUID id() {
        return id;
    }

    UUID kept() {
        return kept;
    }

    UUID merged() {
        return merged;
    }

    String mergedBy() {
        return mergedBy;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    @Nullable
    String undoneBy() {
        return undoneBy;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }
}
