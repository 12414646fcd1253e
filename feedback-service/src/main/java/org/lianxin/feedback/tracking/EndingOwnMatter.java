package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;

/** Ends a matter by its resident'\''s own word: content with the answer, or no longer wanting one. */
@ApplicationScoped
class EndingOwnMatter {

    private final TrackedMatters tracked;
    private final Endings endings;
    private final Clock clock;

    EndingOwnMatter(TrackedMatters tracked, Endings endings, Clock clock) {
        this.tracked = tracked;
        this.endings = endings;
        this.clock = clock;
    }

    /** @param outcome {@code CONFIRMED} or {@code WITHDRAWN} */
    @Transactional
    Matter end(@Nullable String code, MatterStatus outcome) {
        var matter = tracked.toChange(code);
        endings.end(matter, outcome, clock.instant());
        return matter;
    }
}
