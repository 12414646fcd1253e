package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.petitioner.Petitioners;

/** Ends a matter by its resident's own word: content with the answer, or no longer wanting one. A joint petition ends once all say so. */
@ApplicationScoped
class EndingOwnMatter {

    private final TrackedMatters tracked;
    private final Petitioners petitioners;
    private final Endings endings;
    private final Clock clock;

    EndingOwnMatter(TrackedMatters tracked, Petitioners petitioners, Endings endings, Clock clock) {
        this.tracked = tracked;
        this.petitioners = petitioners;
        this.endings = endings;
        this.clock = clock;
    }

    /** @param outcome {@code CONFIRMED} or {@code WITHDRAWN} */
    @Transactional
    Matter end(@Nullable String code, MatterStatus outcome) {
        var matter = tracked.toChange(code);
        matter.status().requireMove(outcome);
        if (petitioners.allSay(outcome, matter.id(), petitioners.numberOf(code))) {
            endings.end(matter, outcome, clock.instant());
        }
        return matter;
    }
}
