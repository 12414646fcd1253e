package org.lianxin.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Formula;
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

    @Column(name = "planned_from")
    private LocalDate plannedFrom;

    @Column(name = "planned_to")
    private @Nullable LocalDate plannedTo;

    private boolean sole;

    @Column(name = "stands_in_for")
    private @Nullable UUID standsInFor;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @Embedded
    private @Nullable Waiver waiver;

    /** For lists of what was waived. */
    @Formula("recusal_waiver is not null")
    private boolean recusalWaived;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Embedded
    private LastChange change;

    @Version
    private long version;

    protected Assignment() {}

    /** @param sole whether the cadre may lead no other community at the same time */
    Assignment(UUID id, NewAssignment wish, boolean sole, LocalDate today, Act act) {
        this.id = id;
        this.community = wish.community();
        this.cadre = CadreId.parse(wish.cadre());
        this.role = wish.role();
        this.status = wish.statusOn(today);
        this.validFrom = wish.validFrom();
        this.validTo = wish.validTo();
        this.plannedFrom = wish.validFrom();
        this.plannedTo = wish.validTo();
        this.sole = sole;
        this.standsInFor = wish.standsInFor();
        this.lateReason = wish.lateReason();
        this.waiver = Waiver.of(wish.waiver(), act);
        note(AssignmentChange.MADE, wish.lateReason(), act);
    }

    /** Whether this is what was asked for then, whatever has become of it since. */
    boolean isAsWished(NewAssignment wish) {
        return community.equals(wish.community())
                && cadre.toString().equals(wish.cadre())
                && role == wish.role()
                && plannedFrom.equals(wish.validFrom())
                && Objects.equals(plannedTo, wish.validTo())
                && Objects.equals(standsInFor, wish.standsInFor())
                && Objects.equals(lateReason, wish.lateReason())
                && Objects.equals(waiver == null ? null : waiver.reason(), wish.waiver());
    }

    /**
     * Gives it an end: a day to come, today, or a day gone by. What was to begin later is withdrawn: its range becomes empty. An end
     * already given may be moved nearer.
     */
    AssignmentEvent end(LocalDate on, String reason, LocalDate today, Act act) {
        if (status == AssignmentStatus.PROPOSED && !on.isAfter(validFrom)) {
            return withdraw(reason, act);
        }
        boolean stillToEnd = status == AssignmentStatus.HANDING_OVER && validTo != null && validTo.isAfter(today);
        if (!stillToEnd) {
            move(AssignmentStatus.HANDING_OVER);
        }
        shortenTo(on);
        endIfNothingIsLeftOn(today);
        endReason = reason.strip();
        return note(AssignmentChange.END_SET, endReason, act);
    }

    /** It was never in force and never will be. */
    AssignmentEvent withdraw(String reason, Act act) {
        if (status != AssignmentStatus.PROPOSED) {
            throw refused(AssignmentStatus.ENDED);
        }
        move(AssignmentStatus.ENDED);
        validTo = validFrom;
        endReason = reason.strip();
        return note(AssignmentChange.WITHDRAWN, endReason, act);
    }

    /** Moves a start that has not come; to today if it shall begin at once. */
    AssignmentEvent reschedule(LocalDate from, String reason, LocalDate today, Act act) {
        if (status != AssignmentStatus.PROPOSED) {
            throw refused(AssignmentStatus.PROPOSED);
        }
        if (validTo != null && !from.isBefore(validTo)) {
            throw Problem.invalid("on", "start-after-end", validTo);
        }
        validFrom = from;
        if (!from.isAfter(today)) {
            move(AssignmentStatus.ACTIVE);
        }
        return note(AssignmentChange.RESCHEDULED, reason.strip(), act);
    }

    /** The register was wrong about days gone by. An empty range says that it never was. */
    AssignmentEvent correct(CorrectionOfPeriod said, LocalDate today, Act act) {
        var from = said.validFrom() == null ? validFrom : said.validFrom();
        var to = said.validTo() == null ? validTo : said.validTo();
        if (status == AssignmentStatus.PROPOSED) {
            throw refused(AssignmentStatus.PROPOSED);
        }
        if (!Objects.equals(to, validTo) && (validTo == null || validTo.isAfter(today))) {
            throw Problem.conflict("correction-of-days-to-come");
        }
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("validTo", "end-before-start", from);
        }
        if (from.equals(validFrom) && Objects.equals(to, validTo)) {
            throw Problem.invalid("validFrom", "correction-changes-nothing");
        }
        validFrom = from;
        validTo = to;
        return note(AssignmentChange.CORRECTED, said.reason().strip(), act);
    }

    /** What the day itself brings: the first day makes it active, the last one lets it be handed over. */
    AssignmentEvent turn(LocalDate today, Act act) {
        var what = AssignmentChange.EXPIRED;
        if (status == AssignmentStatus.PROPOSED) {
            move(AssignmentStatus.ACTIVE);
            what = AssignmentChange.BEGUN;
        }
        if (validTo != null && !validTo.isAfter(today)) {
            if (status == AssignmentStatus.ACTIVE) {
                move(AssignmentStatus.HANDING_OVER);
            }
            endIfNothingIsLeftOn(today);
        }
        return note(what, null, act);
    }

    /** What was open is in other hands now. */
    AssignmentEvent handedOver(Act act) {
        if (status != AssignmentStatus.HANDING_OVER) {
            throw refused(AssignmentStatus.ENDED);
        }
        move(AssignmentStatus.ENDED);
        return note(AssignmentChange.HANDED_OVER, null, act);
    }

    /** A deputy's last day is the end; others first hand over. */
    private void endIfNothingIsLeftOn(LocalDate today) {
        if (!role.handsOver() && validTo != null && !validTo.isAfter(today)) {
            move(AssignmentStatus.ENDED);
        }
    }

    private AssignmentEvent note(AssignmentChange what, @Nullable String reason, Act act) {
        change = new LastChange(what, reason, act.by(), act.at());
        return changed();
    }

    AssignmentEvent changed() {
        return new AssignmentChanged(
                id,
                community,
                cadre.toString(),
                cadre.org(),
                role,
                validFrom,
                validTo,
                status,
                standsInFor,
                change.at());
    }

    AssignmentFact fact() {
        return new AssignmentFact(id, community, cadre, role, status, validFrom, validTo, standsInFor);
    }

    AssignmentView view() {
        return new AssignmentView(
                id,
                community,
                cadre.toString(),
                cadre.org(),
                role,
                validFrom,
                validTo,
                status,
                standsInFor,
                waiver != null,
                endReason,
                version);
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
            throw refused(to);
        }
        status = to;
    }

    private Problem refused(AssignmentStatus to) {
        return Problem.conflict("assignment-move-refused", status, to);
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

    @Nullable
    Waiver waiver() {
        return waiver;
    }

    long version() {
        return version;
    }
}
