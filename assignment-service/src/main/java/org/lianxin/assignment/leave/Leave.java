package org.lianxin.assignment.leave;

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
import java.util.List;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.web.Problem;

/** A cadre is away from one day until another. */
@Entity
@Table(name = "cadre_leave")
class Leave {

    @Id
    private UUID id;

    @Embedded
    private CadreId cadre;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "back_on")
    private LocalDate backOn;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Version
    private long version;

    protected Leave() {}

    Leave(UUID id, NewLeave wish, String by, Instant at) {
        this.id = id;
        this.cadre = CadreId.parse(wish.cadre());
        this.firstDay = wish.firstDay();
        this.backOn = wish.backOn();
        this.status = LeaveStatus.PLANNED;
        this.grantedBy = by;
        this.grantedAt = at;
    }

    /** Back earlier than planned; before the first day there is no leave at all. */
    void backEarlier(LocalDate on) {
        if (on.isAfter(backOn)) {
            throw Problem.invalid("on", "end-after-end", backOn);
        }
        if (status == LeaveStatus.PLANNED && !on.isAfter(firstDay)) {
            move(LeaveStatus.CANCELLED);
            return;
        }
        if (on.isBefore(firstDay)) {
            throw Problem.invalid("on", "end-before-start", firstDay);
        }
        if (!isOpen()) {
            throw Problem.conflict("leave-move-refused", status, LeaveStatus.OVER);
        }
        backOn = on;
    }

    /** What the day brings; answers whether the cadre goes or returns. */
    void turn(LocalDate today) {
        if (status == LeaveStatus.PLANNED && !firstDay.isAfter(today)) {
            move(LeaveStatus.CURRENT);
        }
        if (status == LeaveStatus.CURRENT && !backOn.isAfter(today)) {
            move(LeaveStatus.OVER);
        }
    }

    boolean isOpen() {
        return status == LeaveStatus.PLANNED || status == LeaveStatus.CURRENT;
    }

    private void move(LeaveStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("leave-move-refused", status, to);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    CadreId cadre() {
        return cadre;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate backOn() {
        return backOn;
    }

    LeaveStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    LeaveView view(List<LeaveView.Community> communities) {
        return new LeaveView(
                id, cadre.toString(), firstDay, backOn, status, communities, grantedBy, grantedAt, version);
    }
}
