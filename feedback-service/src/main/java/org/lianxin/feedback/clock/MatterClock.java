package org.lianxin.feedback.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.time.WorkingCalendar;

/**
 * One clock of a matter. It keeps the rule it was started under, so that a later change of the rules moves no clock.
 * The deadline job finds it by {@code nextAt}, the moment of the next level of the ladder.
 */
@Entity
@Table(name = "matter_clock")
public class MatterClock {

    @Id
    private UUID id;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private int round;

    @Enumerated(EnumType.STRING)
    private ClockState state;

    private int amount;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "extension_amount")
    private @Nullable Integer extensionAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_unit")
    private @Nullable Unit extensionUnit;

    private String source;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "warn_at")
    private Instant warnAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Level reached;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    private boolean extended;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "in_time")
    private @Nullable Boolean inTime;

    protected MatterClock() {}

    MatterClock(UUID matter, ClockKind kind, int round, Terms terms, Instant start, WorkingCalendar calendar) {
        this.id = Ids.random();
        this.matter = matter;
        this.kind = kind;
        this.round = round;
        this.state = ClockState.RUNNING;
        this.amount = terms.allowed().amount();
        this.unit = terms.allowed().unit();
        if (terms.extension() != null) {
            this.extensionAmount = terms.extension().amount();
            this.extensionUnit = terms.extension().unit();
        }
        this.source = terms.source();
        this.startedAt = start;
        this.dueAt = terms.allowed().after(start, calendar);
        this.warnAt = eightyPercent();
        this.nextAt = warnAt;
    }

    /** What the rule gives: the time allowed, the one extension if there is one, and where both come from. */
    record Terms(Term allowed, @Nullable Term extension, String source) {}

    /** Climbs every level whose moment has come, also after days of standstill, and says which were reached just now. */
    public List<Level> catchUp(Instant now, WorkingCalendar calendar) {
        var until = stoppedAt == null ? now : stoppedAt;
        var passed = new ArrayList<Level>();
        while (nextAt != null && !nextAt.isAfter(until)) {
            var level = nextLevel();
            if (level == null) {
                break;
            }
            reached = level;
            passed.add(level);
            if (level == Level.SUPERVISOR && state == ClockState.RUNNING) {
                state = ClockState.OVERDUE;
            }
            nextAt = momentOfNextLevel(calendar);
        }
        if (stoppedAt != null) {
            nextAt = null;
        }
        return passed;
    }

    /** Stops for good. A level that came before is still climbed by the next {@link #catchUp}: lateness is never lost. */
    public void stop(Instant at, WorkingCalendar calendar) {
        resume(at, calendar);
        state = ClockState.STOPPED;
        stoppedAt = at;
        inTime = at.isBefore(dueAt);
        if (nextAt != null && nextAt.isAfter(at)) {
            nextAt = null;
        }
    }

    /** Stands still for the resident; a clock that has run out cannot be stopped that way. */
    public void pause(Instant at) {
        if (state == ClockState.RUNNING && at.isBefore(dueAt)) {
            state = ClockState.PAUSED;
            pausedAt = at;
            nextAt = null;
        }
    }

    /** Runs on; the end moves by as many days as it stood still, counted the way the rule counts. */
    public void resume(Instant at, WorkingCalendar calendar) {
        if (state != ClockState.PAUSED || pausedAt == null) {
            return;
        }
        var stood = unit == Unit.WORKING_DAY
                ? calendar.workingDaysBetween(pausedAt, at)
                : ChineseDays.between(pausedAt, at);
        dueAt = new Term(stood, unit).addedTo(dueAt, calendar);
        state = ClockState.RUNNING;
        pausedAt = null;
        lookAhead(calendar);
    }

    /** Whether more time may still be asked for: the rule has an extension, it is unused, and time is left. */
    public boolean extendable(Instant now) {
        return extensionAmount != null && !extended && stoppedAt == null && now.isBefore(dueAt);
    }

    public void extend(WorkingCalendar calendar) {
        if (extensionAmount == null || extensionUnit == null) {
            throw new IllegalStateException("This clock's rule has no extension");
        }
        extended = true;
        dueAt = new Term(extensionAmount, extensionUnit).addedTo(dueAt, calendar);
        if (state == ClockState.RUNNING) {
            lookAhead(calendar);
        }
    }

    private void lookAhead(WorkingCalendar calendar) {
        warnAt = eightyPercent();
        nextAt = momentOfNextLevel(calendar);
    }

    private @Nullable Instant momentOfNextLevel(WorkingCalendar calendar) {
        var level = nextLevel();
        if (level == null) {
            return null;
        }
        return level == Level.WARNING ? warnAt : level.afterDue().addedTo(dueAt, calendar);
    }

    private @Nullable Level nextLevel() {
        return reached == null ? Level.WARNING : reached.next().orElse(null);
    }

    private Instant eightyPercent() {
        return startedAt.plus(Duration.between(startedAt, dueAt).multipliedBy(4).dividedBy(5));
    }

    public UUID id() {
        return id;
    }

    public UUID matter() {
        return matter;
    }

    public ClockKind kind() {
        return kind;
    }

    public ClockState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean inTime() {
        return Boolean.TRUE.equals(inTime);
    }

    int round() {
        return round;
    }

    ClockView view() {
        return new ClockView(
                kind, round, state, amount, unit, source, startedAt, warnAt, dueAt, reached, pausedAt, extended,
                stoppedAt, inTime);
    }
}
