package org.lianxin.visit.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/** Somebody belongs, or belonged, to a vulnerability group. */
@Entity
public class ResidentGroup {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resident")
    private Resident resident;

    private String groupCode;

    @Nullable
    private LocalDate fromDay;

    @Nullable
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private GroupSource source;

    private String notedBy;
    private Instant notedAt;

    protected ResidentGroup() {}

    ResidentGroup(
            Resident resident,
            String groupCode,
            @Nullable LocalDate fromDay,
            GroupSource source,
            String notedBy,
            Instant now) {
        this.id = Ids.next();
        this.resident = resident;
        this.groupCode = groupCode;
        this.fromDay = fromDay;
        this.source = source;
        this.notedBy = notedBy;
        this.notedAt = now;
    }

    /** Ends it; what began on a later day than it ends never was. */
    void end(LocalDate day) {
        this.untilDay = fromDay != null && fromDay.isAfter(day) ? fromDay : day;
    }

    boolean current() {
        return untilDay == null;
    }

    public UUID id() {
        return id;
    }

    public String groupCode() {
        return groupCode;
    }

    public @Nullable LocalDate fromDay() {
        return fromDay;
    }

    public @Nullable LocalDate untilDay() {
        return untilDay;
    }

    public GroupSource source() {
        return source;
    }
}
