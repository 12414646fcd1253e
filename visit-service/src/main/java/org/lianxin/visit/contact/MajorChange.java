package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something turned a household's life, as it was reported. */
@Entity
@Immutable
class MajorChange {
    @Id
    private UUID id;

    private UUID household;
    private String community;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private LocalDate happenedOn;
    private String reportedBy;
    private Instant reportedAt;

    protected MajorChange() {}

    MajorChange(UUID id, NewMajorChange change, String community, String reportedBy, Instant now) {
        this.id = id;
        this.household = change.household();
        this.community = community;
        this.kind = change.kind();
        this.happenedOn = change.happenedOn();
        this.reportedBy = reportedBy;
        this.reportedAt = now;
    }
}
