package org.lianxin.visit.household.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Two households that may be one. Written by {@link SuggestingDuplicates}, decided by a person. */
@Entity
class HouseholdDuplicate {
    @Id
    private UUID id;

    private UUID first;
    private UUID second;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> signs;

    private int points;

    @Enumerated(EnumType.STRING)
    private DuplicateStatus status;

    private Instant foundAt;

    @Nullable
    private String decidedBy;

    @Nullable
    private Instant decidedAt;

    @Version
    private long version;

    protected HouseholdDuplicate() {}

    void dismiss(String by, Instant now) {
        if (status != DuplicateStatus.OPEN) {
            throw Problem.conflict("duplicate-decided", status);
        }
        decide(DuplicateStatus.DISMISSED, by, now);
    }

    void merged(String by, Instant now) {
        decide(DuplicateStatus.MERGED, by, now);
    }

    /** Merged by mistake: not suggested again. */
    void parted(String by, Instant now) {
        decide(DuplicateStatus.DISMISSED, by, now);
    }

    private void decide(DuplicateStatus decision, String by, Instant now) {
        this.status = decision;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID first() {
        return first;
    }

    UUID second() {
        return second;
    }

    int points() {
        return points;
    }

    DuplicateView view() {
        return new DuplicateView(id, first, second, signs, points, status, foundAt, decidedBy, decidedAt);
    }
}
