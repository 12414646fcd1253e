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

    /**
     * What the rules of a matter are found by.
     *
     * @param receivedAt the rules of the day of receipt hold for all of its life
     */
    public record Ruled(
            UUID matter, Profile profile, @Nullable String region, Instant receivedAt) {}

    /** Starts what counts from receipt. */
    public void received(Ruled ruled) {
        startAll(Starts.RECEIPT, ruled, ruled.receivedAt());
    }

    /** It has been given to somebody: stops what waited for that, and starts what counts from it – once, however often it is routed. */
    public void assigned(Ruled ruled, Instant at) {
        running(ruled.matter(), ClockKind.REGISTER).ifPresent(registering -> registering.stop(at, calendar));
        startAll(Starts.ASSIGNMENT, ruled, at);
    }

    /** Starts what counts from acceptance. */
    public void accepted(Ruled ruled, Instant at) {
        startAll(Starts.ACCEPTANCE, ruled, at);
    }

    /** A new round: the resident sent the answer back. */
    public void sentBack(Ruled ruled, Instant at) {
        request(ruled, ClockKind.ANSWER, at);
    }

    /** Starts a clock that counts from somebody's request. */
    public void request(Ruled ruled, ClockKind kind, Instant at) {
        var rule = rules.inForce(ruled.profile(), kind, ruled.region(), day(ruled.receivedAt()));
        var rounds = (int) count("matter = ?1 and kind = ?2", ruled.matter(), kind);
        start(ruled.matter(), kind, rounds + 1, rule.terms(), at);
    }

    /** By when a supervision ticket opened now is to be answered, and why. */
    public TicketTerm ticket(Ruled ruled, Instant now) {
        var terms = rules.inForce(ruled.profile(), ClockKind.TICKET, ruled.region(), day(now))
                .terms();
        return new TicketTerm(terms.allowed().after(now, calendar), terms.source());
    }

    public record TicketTerm(Instant dueAt, String source) {}

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

    private void startAll(Starts event, Ruled ruled, Instant at) {
        for (var rule : rules.from(event, ruled.profile(), ruled.region(), day(ruled.receivedAt()))) {
            if (count("matter = ?1 and kind = ?2", ruled.matter(), rule.clock()) == 0) {
                start(ruled.matter(), rule.clock(), 1, rule.terms(), at);
            }
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
