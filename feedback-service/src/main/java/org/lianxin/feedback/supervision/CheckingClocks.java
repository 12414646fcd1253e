package org.lianxin.feedback.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.feedback.clock.Level;
import org.lianxin.feedback.clock.MatterClock;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterEvent;
import org.lianxin.feedback.matter.Matters;
import org.lianxin.feedback.ticket.OpeningTicket;
import org.lianxin.platform.time.WorkingCalendar;

/**
 * Hands up what ran out. Two nodes never take the same matter, since each locks what it takes and skips what is locked; should
 * they ever, the database refuses the second row of one clock and level.
 */
@ApplicationScoped
class CheckingClocks {

    private final MatterClocks clocks;
    private final Matters matters;
    private final Supervisions supervisions;
    private final OpeningTicket tickets;
    private final Announcements announcements;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CheckingClocks(
            MatterClocks clocks,
            Matters matters,
            Supervisions supervisions,
            OpeningTicket tickets,
            Announcements announcements,
            WorkingCalendar calendar,
            Clock clock) {
        this.clocks = clocks;
        this.matters = matters;
        this.supervisions = supervisions;
        this.tickets = tickets;
        this.announcements = announcements;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One transaction's worth; says how many matters were looked at. */
    @Transactional
    int check(int atMost) {
        var now = clock.instant();
        var concerned = matters.withClockAtNextLevel(now, atMost).stream()
                .collect(Collectors.<Matter, UUID, Matter>toMap(Matter::id, Function.identity()));
        if (!concerned.isEmpty()) {
            clocks.atNextLevel(concerned.keySet(), now)
                    .forEach(late -> climb(late, requireNonNull(concerned.get(late.matter())), now));
        }
        return concerned.size();
    }

    private void climb(MatterClock late, Matter matter, Instant now) {
        var raised = late.catchUp(now, calendar).stream()
                .filter(level -> level != Level.WARNING)
                .toList();
        var at = matter.time(now);
        raised.forEach(level -> supervisions.persist(new Supervision(late, level, at)));
        if (raised.contains(Level.LISTED)) {
            tickets.open(matter, late);
        }
        announcements.announce(
                matter,
                raised.stream()
                        .map(level -> MatterEvent.Overdue.of(matter, late, level, now))
                        .toList());
    }
}
