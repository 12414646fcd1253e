package org.lianxin.assignment.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.balance.Reach;
import org.lianxin.platform.web.Problem;

/** A proposal for a region, from the wish for it to the last decision about it. */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    private UUID id;

    private String region;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private long seed;
    private @Nullable UUID rule;
    private @Nullable Integer ledAtMost;

    @Enumerated(EnumType.STRING)
    private @Nullable Reach reach;

    private @Nullable Integer communities;
    private @Nullable Integer cadres;
    private @Nullable Integer leftAlone;
    private @Nullable Integer changes;
    private @Nullable Boolean timedOut;
    private int attempts;
    private String askedBy;
    private Instant askedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant readyAt;
    private @Nullable Instant expiresAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String rejection;
    private @Nullable String failure;

    @Version
    private long version;

    protected Proposal() {}

    Proposal(UUID id, String region, long seed, String by, Instant at) {
        this.id = id;
        this.region = region;
        this.seed = seed;
        this.status = ProposalStatus.QUEUED;
        this.askedBy = by;
        this.askedAt = at;
    }

    void begin(Instant at, Duration lease) {
        move(ProposalStatus.RUNNING);
        attempts++;
        startedAt = at;
        leaseUntil = at.plus(lease);
    }

    void ready(Findings found, Instant at, Instant expiry) {
        move(ProposalStatus.READY);
        rule = found.survey().rule().id();
        ledAtMost = found.survey().ledAtMost();
        reach = found.survey().rule().reach();
        communities = found.survey().situation().posts().size();
        cadres = found.survey().situation().officials().size();
        leftAlone = found.survey().leftAlone();
        changes = found.changes().size();
        timedOut = found.solved().timedOut();
        readyAt = at;
        expiresAt = expiry;
    }

    /** Nobody has decided in time. */
    void expire() {
        move(ProposalStatus.EXPIRED);
    }

    /** A newer one for the same region is ready. */
    void supersede() {
        move(ProposalStatus.SUPERSEDED);
    }

    void fail(String code) {
        move(ProposalStatus.FAILED);
        failure = code;
    }

    void reject(String reason, String by, Instant at) {
        move(ProposalStatus.REJECTED);
        rejection = reason.strip();
        decidedBy(by, at);
    }

    /** Whether something of it can be accepted; late is too late even before the job has noticed. */
    void requireOpen(Instant at) {
        if (status == ProposalStatus.READY && expiresAt != null && !at.isBefore(expiresAt)) {
            throw Problem.conflict("proposal-expired", expiresAt);
        }
        if (status != ProposalStatus.READY && status != ProposalStatus.SETTLED) {
            throw refused(ProposalStatus.SETTLED);
        }
    }

    /** Nothing of it is open any more. */
    void settle(String by, Instant at) {
        move(ProposalStatus.SETTLED);
        decidedBy(by, at);
    }

    private void decidedBy(String by, Instant at) {
        settledBy = by;
        settledAt = at;
    }

    private void move(ProposalStatus to) {
        if (!status.may(to)) {
            throw refused(to);
        }
        status = to;
    }

    private Problem refused(ProposalStatus to) {
        return Problem.conflict("proposal-move-refused", status, to);
    }

    /** How much of the time a search may take is over, in percent; done when it is no longer being made. */
    int progress(Instant now, Duration limit) {
        return switch (status) {
            case QUEUED -> 0;
            case RUNNING -> {
                long spent =
                        startedAt == null ? 0 : Duration.between(startedAt, now).toMillis();
                yield (int) Math.clamp(spent * 100 / limit.toMillis(), 1, 99);
            }
            default -> 100;
        };
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    ProposalStatus status() {
        return status;
    }

    long seed() {
        return seed;
    }

    int attempts() {
        return attempts;
    }

    int ledAtMost() {
        return ledAtMost == null ? 1 : ledAtMost;
    }

    Reach reach() {
        return reach == null ? Reach.STREET : reach;
    }

    ProposalView view(Instant now, Duration limit, ProposalView.Before measures, ProposalView.Decisions decisions) {
        return new ProposalView(
                id,
                region,
                status,
                progress(now, limit),
                seed,
                askedAt,
                readyAt,
                expiresAt,
                settledAt,
                rejection,
                failure,
                rule,
                ledAtMost,
                reach,
                communities,
                cadres,
                leftAlone,
                changes,
                timedOut,
                measures.today(),
                measures.greedy(),
                measures.proposed(),
                decisions,
                version);
    }
}
