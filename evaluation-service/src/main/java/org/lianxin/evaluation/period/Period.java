package org.lianxin.evaluation.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A span of time in a region, evaluated by one scheme from facts that were frozen once. */
@Entity
public class Period {
    @Id
    private UUID id;

    private String name;
    private String region;

    @Column(name = "starts_at")
    private Instant from;

    @Column(name = "ends_at")
    private Instant until;

    private UUID scheme;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    private Instant movedAt;

    private @Nullable String factHash;

    private @Nullable Long factCount;

    private @Nullable Instant notifiedAt;

    private @Nullable Instant objectionUntil;
    private @Nullable String notifiedBy;
    private int revision;

    @Version
    private long version;

    protected Period() {}

    static Period open(UUID id, NewPeriod plan, UUID scheme, Instant now) {
        var period = new Period();
        period.id = id;
        period.plan(plan, scheme);
        period.status = PeriodStatus.OPEN;
        period.revision = 1;
        period.movedAt = now;
        return period;
    }

    PeriodMoved opened() {
        return new PeriodMoved(id, null, PeriodStatus.OPEN, movedAt);
    }

    void change(NewPeriod plan, UUID newScheme) {
        if (status != PeriodStatus.OPEN) {
            throw Problem.conflict("period-not-open", status);
        }
        plan(plan, newScheme);
    }

    private void plan(NewPeriod plan, UUID newScheme) {
        name = plan.name();
        region = plan.region();
        from = plan.start();
        until = plan.end();
        scheme = newScheme;
    }

    boolean matches(NewPeriod plan) {
        var sameScheme = plan.scheme() == null || scheme.equals(plan.scheme());
        return sameScheme
                && name.equals(plan.name())
                && region.equals(plan.region())
                && from.equals(plan.start())
                && until.equals(plan.end());
    }

    /** Asked before the facts are collected, so that nothing is collected in vain. */
    void requireFreezable(Instant now) {
        requireMove(PeriodStatus.FROZEN);
        if (until.isAfter(now)) {
            throw Problem.conflict("period-not-over", until);
        }
    }

    PeriodMoved freeze(FactSeal seal, Instant now) {
        requireFreezable(now);
        factHash = seal.hash();
        factCount = seal.count();
        return move(PeriodStatus.FROZEN, now);
    }

    /** Whether its facts are fixed. */
    public boolean frozen() {
        return status != PeriodStatus.OPEN;
    }

    public boolean computed() {
        return status == PeriodStatus.COMPUTED;
    }

    /** Refuses to compute from anything but the very facts the period was frozen with. */
    public void requireSame(FactSeal seal) {
        if (!computed()) {
            requireMove(PeriodStatus.COMPUTED);
        }
        requireSeal(seal);
    }

    private void requireSeal(FactSeal seal) {
        if (!seal.equals(new FactSeal(String.valueOf(factHash), factCount == null ? 0 : factCount))) {
            throw Problem.conflict("frozen-facts-differ", id, String.valueOf(factCount), seal.count());
        }
    }

    public PeriodMoved compute(Instant now) {
        return move(PeriodStatus.COMPUTED, now);
    }

    PeriodMoved notifyCadres(Instant now, Instant deadline, String by) {
        var moved = move(PeriodStatus.NOTIFIED, now);
        notifiedAt = now;
        notifiedBy = by;
        objectionUntil = deadline;
        return moved;
    }

    /** Refuses the person whose own notification an objection contests. */
    public void requireOtherThanNotifier(String subject) {
        if (subject.equals(notifiedBy)) {
            throw Problem.forbidden("review-by-someone-else");
        }
    }

    /** Refuses unless objections are being heard and the facts are the very ones that were computed. */
    public void requireRevisable(FactSeal seal) {
        if (status != PeriodStatus.NOTIFIED && status != PeriodStatus.OBJECTION) {
            throw Problem.conflict("objection-not-now", status);
        }
        requireSeal(seal);
    }

    /** From now on the facts are these, corrections included. */
    public void revise(FactSeal seal) {
        factHash = seal.hash();
        factCount = seal.count();
        revision++;
    }

    public int revision() {
        return revision;
    }

    PeriodMoved openObjections(Instant now) {
        return move(PeriodStatus.OBJECTION, now);
    }

    /** Cadres may object from their notification on, until the deadline that was set with it. */
    public void requireObjectionPossible(Instant now) {
        if (status != PeriodStatus.NOTIFIED && status != PeriodStatus.OBJECTION) {
            throw Problem.conflict("objection-not-now", status);
        }
        if (objectionTimeOver(now)) {
            throw Problem.conflict("objection-too-late", String.valueOf(objectionUntil));
        }
    }

    public PeriodMoved review(Instant now) {
        requireMove(PeriodStatus.REVIEWED);
        if (!objectionTimeOver(now)) {
            throw Problem.conflict("objection-time-running", String.valueOf(objectionUntil));
        }
        return move(PeriodStatus.REVIEWED, now);
    }

    private boolean objectionTimeOver(Instant now) {
        return objectionUntil != null && !now.isBefore(objectionUntil);
    }

    public PeriodMoved publish(Instant now) {
        return move(PeriodStatus.PUBLISHED, now);
    }

    PeriodMoved archive(Instant now) {
        return move(PeriodStatus.ARCHIVED, now);
    }

    private PeriodMoved move(PeriodStatus next, Instant now) {
        requireMove(next);
        var moved = new PeriodMoved(id, status, next, now);
        status = next;
        movedAt = now;
        return moved;
    }

    private void requireMove(PeriodStatus next) {
        if (!status.mayBecome(next)) {
            throw Problem.conflict("period-move-refused", status, next);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID scheme() {
        return scheme;
    }

    public PeriodStatus status() {
        return status;
    }

    @Nullable
    public String factHash() {
        return factHash;
    }

    public String region() {
        return region;
    }

    String name() {
        return name;
    }

    public Instant from() {
        return from;
    }

    public Instant until() {
        return until;
    }

    Instant movedAt() {
        return movedAt;
    }

    @Nullable
    Long factCount() {
        return factCount;
    }

    @Nullable
    Instant notifiedAt() {
        return notifiedAt;
    }

    @Nullable
    Instant objectionUntil() {
        return objectionUntil;
    }

    long version() {
        return version;
    }
}
