package org.lianxin.visit.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.contact.Risk;

/** Something that happened to a household. */
@Entity
@DynamicUpdate
public class HouseholdStep {
    /** What may happen to a household. */
    public enum Kind {
        REGISTERED,
        MOVED,
        LEFT,
        RETURNED,
        SPLIT,
        JOINED,
        MERGED,
        UNMERGED,
        RISK,
        ERASED
    }

    @Id
    private UUID id;

    private UUID household;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable
    private UUID other;

    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Risk risk;

    private byte @Nullable [] reasons;
    private String takenBy;
    private Instant takenAt;

    protected HouseholdStep() {}

    HouseholdStep(UUID household, Kind kind, @Nullable UUID other, LocalDate onDay, Pen pen) {
        this.id = Ids.next();
        this.household = household;
        this.kind = kind;
        this.other = other;
        this.onDay = onDay;
        this.takenBy = pen.by();
        this.takenAt = pen.now();
    }

    static HouseholdStep decided(UUID household, Risk risk, List<String> reasons, Pen pen) {
        var step = new HouseholdStep(household, Kind.RISK, null, pen.today(), pen);
        step.risk = risk;
        step.reasons = pen.fields().sealAll(SealedField.STEP_REASONS, step.id, reasons);
        return step;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable UUID other() {
        return other;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public @Nullable Risk risk() {
        return risk;
    }

    public List<String> reasons(PersonalFields fields) {
        return fields.openAll(SealedField.STEP_REASONS, id, reasons);
    }

    public String takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
