package org.lianxin.assignment.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of the rules; added, never changed. */
@Entity
@Immutable
@Table(name = "assignment_rule")
public class AssignmentRule {

    @Id
    private UUID id;

    private String region;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean sole;

    @Column(name = "sign_working_days")
    private int signWorkingDays;

    @Column(name = "joint_visit_days")
    private int jointVisitDays;

    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AssignmentRule() {}

    AssignmentRule(UUID id, NewAssignmentRule wish, String by, Instant at) {
        this.id = id;
        this.region = wish.region() == null ? "" : wish.region();
        this.validFrom = wish.validFrom();
        this.sole = wish.sole();
        this.signWorkingDays = wish.signWorkingDays();
        this.jointVisitDays = wish.jointVisitDays();
        this.source = wish.source().strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Whether a cadre may lead one community only. */
    public boolean sole() {
        return sole;
    }

    public int signWorkingDays() {
        return signWorkingDays;
    }

    public int jointVisitDays() {
        return jointVisitDays;
    }

    AssignmentRuleView view() {
        return new AssignmentRuleView(
                id, region, validFrom, sole, signWorkingDays, jointVisitDays, source, recordedBy, recordedAt);
    }
}
