package org.lianxin.feedback.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.time.WorkingCalendar;

/** The clocks of all matters. */
@ApplicationScoped
public class MatterClocks implements PanacheRepositoryBase<MatterClock, UUID> {

    private final ClockRules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MatterClocks(ClockRules rules, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Starts what counts from receipt. */
    public void received(UUID matter, Profile profile, @Nullable String region, Instant receivedAt) {
        var rule = rules.inForce(profile, region, day(receivedAt));
        start(matter, ClockKind.ACCEPT, 1, new MatterClock.Terms(rule.accept(), null, rule.source()), receivedAt);
        if (rule.answerCountsFromReceipt()) {
            start(matter, ClockKind.ANSWER, 1, answering(rule), receivedAt);
        }
    }

    /** Starts the answer clock where the rule counts it from acceptance. */
    public void accepted(
            UUID matter, Profile profile, @Nullable String region, Instant receivedAt, Instant acceptedAt) {
        var rule = rules.inForce(profile, region, day(receivedAt));
        if (!rule.answerCountsFromReceipt()) {
            start(matter, ClockKind.ANSWER, 1, answering(rule), acceptedAt);
        }
    }

    /** A new round: the resident sent the answer back. */
    public void sentBack(UUID matter, Profile profile, @Nullable String region, Instant receivedAt, Instant at) {
        var rule = rules.inForce(profile, region, day(receivedAt));
        var rounds = (int) count("matter = ?1 and kind = ?2", matter, ClockKind.ANSWER);
        start(matter, ClockKind.ANSWER, rounds + 1, answering(rule), at);
    }

    /** The clock of that kind that still waits, locked until the transaction ends. */
    public Optional<MatterClock> running(UUID matter, ClockKind kind) {
        return find("matter = ?1 and kind = ?2 and stoppedAt is null", matter, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same where the state of the matter says that there is one. */
    public MatterClock toChange(UUID matter, ClockKind kind) {
        return running(matter, kind)
                .orElseThrow(() -> new IllegalStateException("No " + kind + " clock runs for " + matter));
    }

    /** Stops whatever still runs: the matter has ended. */
    public void stopAll(UUID matter, Instant at) {
        find("matter = ?1 and stoppedAt is null order by kind", matter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .forEach(running -> running.stop(at, calendar));
    }

    public List<ClockView> of(UUID matter) {
        return find("matter = ?1 order by kind, round", matter).stream()
                .map(MatterClock::view)
                .toList();
    }

    /** Clocks of these matters whose next level has come. The caller holds the matters locked, and with them their clocks. */
    public List<MatterClock> atNextLevel(Collection<UUID> matters, Instant now) {
        return find("matter in ?1 and nextAt <= ?2 order by nextAt, kind", matters, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private void start(UUID matter, ClockKind kind, int round, MatterClock.Terms terms, Instant at) {
        persist(new MatterClock(matter, kind, round, terms, at, calendar));
    }

    private static MatterClock.Terms answering(ClockRule rule) {
        return new MatterClock.Terms(rule.answer(), rule.extension(), rule.source());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
