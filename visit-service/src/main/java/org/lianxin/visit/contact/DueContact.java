package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/** A contact owed to a household by a day. It prompts; how many there were never scores. */
@Entity
class DueContact {
    @Id
    private UUID id;

    private UUID household;
    private String community;

    @Nullable
    private String cadre;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> groups;

    private LocalDate dueOn;

    /** The day in time before anybody put it off. */
    private LocalDate firstDueOn;

    /** What the cadence was counted from. */
    private LocalDate countedFrom;

    @Nullable
    private UUID rule;

    private int snoozes;

    /** Day of the last acknowledged contact, or what stands for it before the first one. */
    private LocalDate silentSince;

    private String silenceClass;

    private int missedInRow;

    @Nullable
    private LocalDate overdueSince;

    /** Day of the visit that met the contact before; only a later one counts. */
    @Nullable
    private LocalDate lastMetOn;

    @Enumerated(EnumType.STRING)
    private DueContactStatus status;

    private Instant openedAt;

    @Nullable
    private Instant settledAt;

    @Nullable
    private UUID visit;

    @Nullable
    private Boolean inTime;

    @Version
    private long version;

    protected DueContact() {}

    DueContact(Owed owed, @Nullable String cadre, Cadence.Due due, Instant now) {
        this.id = Ids.next();
        this.household = owed.household();
        this.community = owed.circumstances().community();
        this.cadre = cadre;
        live(owed.circumstances());
        this.dueOn = due.on();
        this.firstDueOn = due.on();
        this.countedFrom = owed.countedFrom();
        this.rule = due.rule();
        this.silentSince = owed.silentSince();
        this.lastMetOn = owed.lastMetOn();
        this.missedInRow = owed.missedInRow();
        this.overdueSince = owed.overdueSince();
        this.status = DueContactStatus.OPEN;
        this.openedAt = now;
    }

    private void live(Circumstances circumstances) {
        this.risk = circumstances.risk();
        this.groups = circumstances.groups();
        this.silenceClass = circumstances.silenceClass();
    }

    DueContactEvent opened(Instant now) {
        return new DueContactEvent.Opened(id, household, community, cadre, dueOn, now);
    }

    boolean countsOn(LocalDate visitedOn) {
        return lastMetOn == null || visitedOn.isAfter(lastMetOn);
    }

    /** An acknowledged visit met it. Who was responsible on the day of the visit has the credit. */
    DueContactEvent meet(UUID visit, LocalDate visitedOn, Optional<String> responsible, Instant now) {
        settle(DueContactStatus.MET, now);
        this.visit = visit;
        this.inTime = !visitedOn.isAfter(dueOn);
        responsible.ifPresent(one -> this.cadre = one);
        return new DueContactEvent.Met(id, household, community, cadre, visit, dueOn, inTime, now);
    }

    /** The due day passed. Who was responsible on that day answers for it. */
    DueContactEvent miss(Optional<String> responsible, Instant now) {
        settle(DueContactStatus.MISSED, now);
        responsible.ifPresent(one -> this.cadre = one);
        return new DueContactEvent.Missed(id, household, community, cadre, dueOn, now);
    }

    /** The household moved away: nobody is to blame, so nothing is said. */
    void withdraw(Instant now) {
        settle(DueContactStatus.WITHDRAWN, now);
    }

    /** The household lives in other circumstances, or another rule holds; only an earlier day moves the date: no promise is put off. */
    Optional<DueContactEvent> hasten(Circumstances circumstances, Cadence.Due due, Instant now) {
        live(circumstances);
        if (!due.on().isBefore(dueOn)) {
            return Optional.empty();
        }
        this.dueOn = due.on();
        this.firstDueOn = due.on();
        this.rule = due.rule();
        return Optional.of(opened(now));
    }

    /** Put off. How far and how often is judged before, see {@link SnoozeLimits}. */
    DueContactEvent snooze(LocalDate until, Instant now) {
        if (status != DueContactStatus.OPEN) {
            throw Problem.conflict("due-contact-settled", status);
        }
        var before = dueOn;
        this.dueOn = until;
        this.snoozes++;
        return new DueContactEvent.Snoozed(id, household, community, cadre, before, until, snoozes, now);
    }

    /** The household moved within what this service knows; what is owed to it goes along. */
    void moveTo(String community, @Nullable String cadre) {
        this.community = community;
        this.cadre = cadre;
    }

    private void settle(DueContactStatus next, Instant now) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("due-contact-move", status, next);
        }
        this.status = next;
        this.settledAt = now;
    }

    Circumstances circumstances() {
        return new Circumstances(risk, groups, community);
    }

    List<String> groups() {
        return groups;
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    @Nullable
    UUID rule() {
        return rule;
    }

    int snoozes() {
        return snoozes;
    }

    LocalDate silentSince() {
        return silentSince;
    }

    int missedInRow() {
        return missedInRow;
    }

    @Nullable
    LocalDate overdueSince() {
        return overdueSince;
    }

    UUID id() {
        return id;
    }

    UUID household() {
        return household;
    }

    String community() {
        return community;
    }

    @Nullable
    String cadre() {
        return cadre;
    }

    Risk risk() {
        return risk;
    }

    @Nullable
    LocalDate lastMetOn() {
        return lastMetOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    DueContactStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    UUID visit() {
        return visit;
    }

    @Nullable
    Boolean inTime() {
        return inTime;
    }
}
