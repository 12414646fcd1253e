package org.lianxin.feedback.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.lianxin.feedback.clock.MatterClocks;

/** Ends a matter whole: its state, its clocks and the fact that is told. Part of the caller's transaction. */
@ApplicationScoped
public class Endings {

    private final Matters matters;
    private final MatterClocks clocks;
    private final Announcements announcements;

    Endings(Matters matters, MatterClocks clocks, Announcements announcements) {
        this.matters = matters;
        this.clocks = clocks;
        this.announcements = announcements;
    }

    public void end(Matter matter, MatterStatus outcome, Instant at) {
        complete(matter, matter.end(outcome, at), at);
    }

    public void endAsDuplicate(Matter matter, UUID of, Instant at) {
        complete(matter, matter.endAsDuplicate(of, at), at);
    }

    private void complete(Matter matter, MatterEvent closed, Instant at) {
        matters.separate(matter.id());
        clocks.stopAll(matter.id(), matter.time(at));
        announcements.announce(matter, closed);
    }
}
