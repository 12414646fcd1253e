package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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

    private LocalDate dueOn;

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

    DueContact(
            UUID household,
            String community,
            @Nullable String cadre,
            Risk risk,
            LocalDate dueOn,
            @Nullable LocalDate lastMetOn,
            Instant now) {
        this.id = Ids.next();
        this.household = household;
        this.community = community;
        this.cadre = cadre;
        this.risk = risk;
        this.dueOn = dueOn;
        this.lastMetOn = lastMetOn;
        this.status = DueContactStatus.OPEN;
        this.openedAt = now;
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

    /** The household's risk changed; only an earlier day moves the date, so that a promise is never put off. */
    Optional<DueContactEvent> hasten(Risk risk, LocalDate day, Instant now) {
        this.risk = risk;
        if (!day.isBefore(dueOn)) {
            return Optional.empty();
        }
        this.dueOn = day;
        return Optional.of(opened(now));
    }

    private void settle(DueContactStatus next, Instant now) {
        if (!status.next().contains(next)) {
            throw Problem.conflict("due-contact-move", status, next);
        }
        this.status = next;
        this.settledAt = now;
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
