package org.lianxin.feedback.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Marks everything handed up for a matter as seen to. */
@ApplicationScoped
class SeeingTo {

    private final MattersInScope matters;
    private final Supervisions supervisions;
    private final Caller caller;
    private final Clock clock;

    SeeingTo(MattersInScope matters, Supervisions supervisions, Caller caller, Clock clock) {
        this.matters = matters;
        this.supervisions = supervisions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<SupervisionView> seeTo(UUID matterId, SeenTo seen) {
        var matter = matters.toRead(matterId);
        var open = supervisions.openOf(matter.id());
        if (open.isEmpty()) {
            throw Problem.conflict("nothing-to-see-to", matter.status());
        }
        var at = matter.time(clock.instant());
        open.forEach(supervision -> supervision.seeTo(seen.note(), caller.subject(), at));
        return open.stream().map(Supervision::view).toList();
    }
}
