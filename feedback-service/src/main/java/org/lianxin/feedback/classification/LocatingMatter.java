package org.lianxin.feedback.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.feedback.assignments.Responsibility;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Decides which community a matter concerns as long as nobody works on it; whoever answers there today gets it. */
@ApplicationScoped
class LocatingMatter {

    private final MattersInScope matters;
    private final Responsibility responsibility;
    private final MatterClocks clocks;
    private final Announcements announcements;
    private final Caller caller;
    private final Clock clock;

    LocatingMatter(
            MattersInScope matters,
            Responsibility responsibility,
            MatterClocks clocks,
            Announcements announcements,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.responsibility = responsibility;
        this.clocks = clocks;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter locate(UUID id, Location place) {
        var matter = matters.toChange(id);
        var region = responsibility
                .regionOfCommunity(place.community())
                .filter(caller::mayAct)
                .orElseThrow(() -> Problem.invalid("community", "unknown-community", place.community()));
        matter.locate(place.community(), region);
        if (!matter.sealed() && matter.status() == MatterStatus.RECEIVED) {
            var now = clock.instant();
            responsibility.of(place.community(), LocalDate.now(clock)).ifPresent(recipient -> {
                announcements.announce(matter, matter.assign(recipient, null, false, now));
                clocks.assigned(matter.ruled(), matter.time(now));
            });
        }
        return matter;
    }
}
