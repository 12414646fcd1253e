package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterEvent;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/** Takes a matter on; the accept clock stops, and for petitions the answer clock starts. */
@ApplicationScoped
class AcceptingMatter {

    private final MattersInScope matters;
    private final MatterClocks clocks;
    private final Announcements announcements;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final Companions companions;
    private final Clock clock;

    AcceptingMatter(
            MattersInScope matters,
            MatterClocks clocks,
            Announcements announcements,
            WorkingCalendar calendar,
            Caller caller,
            Companions companions,
            Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.announcements = announcements;
        this.calendar = calendar;
        this.caller = caller;
        this.companions = companions;
        this.clock = clock;
    }

    @Transactional
    Matter accept(UUID id) {
        var matter = matters.toChange(id);
        companions.requireAlone(id);
        var now = clock.instant();
        matter.accept(caller.has(Role.CADRE) ? caller.cadre() : null);
        var at = matter.time(now);
        var accepting = clocks.toChange(id, ClockKind.ACCEPT);
        accepting.stop(at, calendar);
        clocks.accepted(matter.ruled(), at);
        announcements.announce(matter, MatterEvent.Accepted.of(matter, accepting, now));
        companions.follow(matter);
        return matter;
    }
}
