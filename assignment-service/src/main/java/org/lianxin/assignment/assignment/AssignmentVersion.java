package org.lianxin.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** An assignment as the register knew it from one moment until another; written by the database itself, never by the service. */
@Entity
@Immutable
@Table(name = "assignment_history")
class AssignmentVersion {

    @Id
    private long position;

    private UUID assignment;

    private long version;

    private String community;

    @Embedded
    private CadreId cadre;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "stands_in_for")
    private @Nullable UUID standsInFor;

    @Column(name = "recusal_waived")
    private boolean recusalWaived;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private AssignmentChange change;

    @Column(name = "change_reason")
    private @Nullable String changeReason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_to")
    private @Nullable Instant knownTo;

    protected AssignmentVersion() {}

    long position() {
        return position;
    }

    AssignmentView view() {
        return new AssignmentView(
                assignment,
                community,
                cadre.toString(),
                cadre.org(),
                role,
                validFrom,
                validTo,
                status,
                standsInFor,
                recusalWaived,
                endReason,
                version);
    }

    AssignmentVersionView told() {
        return new AssignmentVersionView(view(), change, changeReason, changedBy, knownFrom, knownTo);
    }
}
