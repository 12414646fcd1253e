package org.lianxin.visit.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Something an official owes a resident until a day. */
@Entity
@DynamicUpdate
class Promise {
    @Id
    private UUID id;

    @Nullable
    private UUID visit;

    @Nullable
    private UUID helpCase;

    private String community;

    @Nullable
    private UUID household;

    private String cadre;
    private String madeBy;
    private byte[] words;

    @Enumerated(EnumType.STRING)
    private PromiseStatus status;

    private Instant madeAt;
    private LocalDate dueOn;

    @Nullable
    private LocalDate offeredDueOn;

    private int newDates;

    @Nullable
    private LocalDate doneOn;

    @Nullable
    private Instant answerBy;

    @Nullable
    private Instant brokenAt;

    @Nullable
    private Instant keptAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private KeptBy keptBy;

    private byte[] codeHash;

    @Version
    private long version;

    protected Promise() {}

    Promise(UUID id, NewPromise asked, String cadre, byte[] words, byte[] codeHash, Instant now) {
        this.id = id;
        this.visit = asked.visit();
        this.helpCase = asked.helpCase();
        this.community = asked.community();
        this.household = asked.household();
        this.cadre = cadre;
        this.madeBy = cadre;
        this.words = words;
        this.status = PromiseStatus.OPEN;
        this.madeAt = now;
        this.dueOn = asked.dueOn();
        this.codeHash = codeHash;
    }

    PromiseEvent made() {
        return new PromiseEvent.Made(id, visit, helpCase, community, household, cadre, dueOn, madeAt);
    }

    /** The official says that it is done. An offer of another day falls with it. */
    void report(LocalDate today, Instant answerBy) {
        move(PromiseStatus.REPORTED);
        this.doneOn = today;
        this.answerBy = answerBy;
        this.offeredDueOn = null;
    }

    /** The official asks for another day. Until the resident agrees the old one holds. */
    void offer(LocalDate day, int most) {
        if (status != PromiseStatus.OPEN) {
            throw Problem.conflict("promise-move", status, PromiseStatus.OPEN);
        }
        if (newDates >= most) {
            throw Problem.conflict("promise-put-off-too-often", most);
        }
        if (!day.isAfter(dueOn)) {
            throw Problem.invalid("dueOn", "promise-not-later", dueOn);
        }
        this.offeredDueOn = day;
    }

    /** The resident agrees to the day offered. */
    PromiseEvent agree(Instant now) {
        var from = dueOn;
        this.dueOn = requireOffer();
        this.offeredDueOn = null;
        this.newDates++;
        return new PromiseEvent.Renegotiated(id, community, household, cadre, from, dueOn, now);
    }

    /** The resident holds the official to the day that was promised. */
    void decline() {
        requireOffer();
        this.offeredDueOn = null;
    }

    PromiseEvent keep(KeptBy by, Instant now) {
        move(PromiseStatus.KEPT);
        this.keptBy = by;
        this.keptAt = now;
        this.answerBy = null;
        var inTime = brokenAt == null && doneOn != null && !doneOn.isAfter(dueOn);
        return new PromiseEvent.Kept(id, community, household, cadre, madeBy, by, dueOn, inTime, now);
    }

    /** It was not done after all: still owed while there is time, else broken. A promise is broken once only. */
    Optional<PromiseEvent> reject(LocalDate today, Instant now) {
        this.doneOn = null;
        this.answerBy = null;
        if (brokenAt == null && !today.isAfter(dueOn)) {
            move(PromiseStatus.OPEN);
            return Optional.empty();
        }
        return breakNow(now);
    }

    /** Its day is over. */
    Optional<PromiseEvent> breakNow(Instant now) {
        move(PromiseStatus.BROKEN);
        this.offeredDueOn = null;
        if (brokenAt != null) {
            return Optional.empty();
        }
        this.brokenAt = now;
        return Optional.of(new PromiseEvent.Broken(id, community, household, cadre, madeBy, dueOn, now));
    }

    private LocalDate requireOffer() {
        if (offeredDueOn == null) {
            throw Problem.conflict("promise-no-offer");
        }
        return offeredDueOn;
    }

    private void move(PromiseStatus to) {
        if (!status.next().contains(to)) {
            throw Problem.conflict("promise-move", status, to);
        }
        this.status = to;
    }

    /** Whether this official gave it or owes it: they do not check it. */
    boolean isOf(String official) {
        return official.equals(cadre) || official.equals(madeBy);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID visit() {
        return visit;
    }

    @Nullable
    UUID helpCase() {
        return helpCase;
    }

    String community() {
        return community;
    }

    @Nullable
    UUID household() {
        return household;
    }

    String cadre() {
        return cadre;
    }

    String madeBy() {
        return madeBy;
    }

    byte[] words() {
        return words;
    }

    PromiseStatus status() {
        return status;
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate offeredDueOn() {
        return offeredDueOn;
    }

    int newDates() {
        return newDates;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    Instant answerBy() {
        return answerBy;
    }

    @Nullable
    KeptBy keptBy() {
        return keptBy;
    }

    long version() {
        return version;
    }
}
