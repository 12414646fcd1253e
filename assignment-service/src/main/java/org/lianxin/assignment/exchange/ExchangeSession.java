package org.lianxin.assignment.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.web.Problem;

/** A cadre tells others how they work. Who comes is kept beside it. */
@Entity
@Table(name = "exchange_session")
class ExchangeSession {

    @Id
    private UUID id;

    @Embedded
    private CadreId host;

    private String topic;

    private @Nullable String summary;

    private String place;

    private String region;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private ExchangeStatus status;

    private @Nullable String minutes;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ExchangeSession() {}

    ExchangeSession(UUID id, CadreId host, String region, ExchangePlan plan, Instant at) {
        plan.check(at);
        this.id = id;
        this.host = host;
        this.region = region;
        this.status = ExchangeStatus.PLANNED;
        take(plan, at);
    }

    void replan(ExchangePlan plan, Instant at) {
        mustBeAhead(at);
        plan.check(at);
        take(plan, at);
    }

    /** Whoever was there besides the host learnt something: without anybody it was no exchange. */
    ExchangeEvent hold(Set<CadreId> others, String words, Instant at) {
        if (others.isEmpty() || others.contains(host)) {
            throw Problem.invalid("participants", "host-among-participants");
        }
        if (at.isBefore(startsAt)) {
            throw Problem.conflict("session-not-begun", startsAt);
        }
        move(ExchangeStatus.HELD);
        minutes = words.strip();
        changedAt = at;
        return new ExchangeEvent.Held(
                id,
                host.toString(),
                others.stream().map(CadreId::toString).sorted().toList(),
                at);
    }

    void correctMinutes(String words, Instant at) {
        if (status != ExchangeStatus.HELD) {
            throw Problem.conflict("exchange-not-held", status);
        }
        minutes = words.strip();
        changedAt = at;
    }

    void cancel(String reason, Instant at) {
        move(ExchangeStatus.CANCELLED);
        cancelReason = reason.strip();
        changedAt = at;
    }

    /** Joining, leaving and changing the plan end with the beginning. */
    void mustBeAhead(Instant now) {
        if (status != ExchangeStatus.PLANNED) {
            throw Problem.conflict("session-not-planned", status);
        }
        if (!now.isBefore(startsAt)) {
            throw Problem.conflict("session-begun", startsAt);
        }
    }

    private void take(ExchangePlan plan, Instant at) {
        topic = plan.topic().strip();
        summary = plan.summary();
        place = plan.place().strip();
        startsAt = plan.startsAt();
        changedAt = at;
    }

    private void move(ExchangeStatus to) {
        if (!status.may(to)) {
            throw Problem.conflict("session-move-refused", status, to);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    CadreId host() {
        return host;
    }

    String topic() {
        return topic;
    }

    @Nullable
    String summary() {
        return summary;
    }

    String place() {
        return place;
    }

    String region() {
        return region;
    }

    Instant startsAt() {
        return startsAt;
    }

    ExchangeStatus status() {
        return status;
    }

    @Nullable
    String minutes() {
        return minutes;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    long version() {
        return version;
    }
}
