package org.lianxin.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.assignment.AssignmentEvent.AssignmentChanged;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.web.Problem;

/** A cadre answers for a community over a range of days, in Chinese time, the last one excluded. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

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

    @Column(name = "planned_to")
    private @Nullable LocalDate plannedTo;

    private boolean sole;

    @Column(name = "recusal_waiver")
    private @Nullable String recusalWaiver;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Assignment() {}

    /** @param sole whether the cadre may lead no other community at the same time */
    Assignment(UUID id, NewAssignment wish, boolean sole, LocalDate today, Instant at) {
        this.id = id;
        this.community = wish.community();
        this.cadre = CadreId.parse(wish.cadre());
        this.role = wish.role();
        this.status = wish.validFrom().isAfter(today) ? AssignmentStatus.PROPOSED : AssignmentStatus.ACTIVE;
        this.validFrom = wish.validFrom();
        this.validTo = wish.validTo();
        this.plannedTo = wish.validTo();
        this.sole = sole;
        this.recusalWaiver = wish.waiver();
        this.changedAt = at;
    }

    /** Whether this is what was asked for then, whatever has become of it since. */
    boolean isAsWished(NewAssignment wish) {
        return community.equals(wish.community())
                && cadre.toString().equals(wish.cadre())
                && role == wish.role()
                && validFrom.equals(wish.validFrom())
                && Objects.equals(plannedTo, wish.validTo())
                && Objects.equals(recusalWaiver, wish.waiver());
    }

    /**
     * Ends it on a day to come, with a hand-over until then, or at once. What was to begin later is withdrawn: its range
     * becomes empty.
     */
    AssignmentEvent end(EndOfAssignment end, LocalDate today, Instant at) {
        var on = end.on();
        if (status == AssignmentStatus.PROPOSED && !on.isAfter(validFrom)) {
            move(AssignmentStatus.ENDED);
            validTo = validFrom;
        } else {
            // What is handed over already has a day; only to end it now is a move that is left.
            boolean atOnce = status == AssignmentStatus.HANDING_OVER && !on.isAfter(today);
            move(atOnce ? AssignmentStatus.ENDED : AssignmentStatus.HANDING_OVER);
            shortenTo(on);
            if (!on.isAfter(today) && status == AssignmentStatus.HANDING_OVER) {
                move(AssignmentStatus.ENDED);
            }
        }
        endReason = end.reason().strip();
        changedAt = at;
        return changed();
    }

    /** What the day itself brings: the first day makes it active, the last one ends it. */
    AssignmentEvent turn(LocalDate today, Instant at) {
        if (status == AssignmentStatus.PROPOSED && !validFrom.isAfter(today)) {
            move(AssignmentStatus.ACTIVE);
        }
        if (validTo != null && !validTo.isAfter(today)) {
            if (status == AssignmentStatus.ACTIVE) {
                move(AssignmentStatus.HANDING_OVER);
            }
            move(AssignmentStatus.ENDED);
        }
        changedAt = at;
        return changed();
    }

    AssignmentEvent changed() {
        return new AssignmentChanged(
                id, community, cadre.toString(), cadre.org(), role, validFrom, validTo, status, changedAt);
    }

    private void shortenTo(LocalDate on) {
        if (on.isBefore(validFrom)) {
            throw Problem.invalid("on", "end-before-start", validFrom);
        }
        if (validTo != null && on.isAfter(validTo)) {
            throw Problem.invalid("on", "end-after-end", validTo);
        }
        validTo = on;
    }

    private void move(AssignmentStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("assignment-move-refused", status, to);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    String community() {
        return community;
    }

    CadreId cadre() {
        return cadre;
    }

    AssignmentRole role() {
        return role;
    }

    AssignmentStatus status() {
        return status;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    boolean recusalWaived() {
        return recusalWaiver != null;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    long version() {
        return version;
    }
}
