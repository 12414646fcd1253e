package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Problem;

/** Ends a matter that another one, already under way, carries on for. */
@ApplicationScoped
class JoiningDuplicate {

    private final MattersInScope matters;
    private final Endings endings;
    private final Clock clock;

    JoiningDuplicate(MattersInScope matters, Endings endings, Clock clock) {
        this.matters = matters;
        this.endings = endings;
        this.clock = clock;
    }

    @Transactional
    Matter join(UUID id, UUID of) {
        if (id.equals(of)) {
            throw Problem.invalid("of", "duplicate-of-itself");
        }
        var matter = matters.toChange(id);
        var other = matters.find(of).orElseThrow(() -> Problem.invalid("of", "unknown-matter", of));
        endings.endAsDuplicate(matter, other.id(), clock.instant());
        return matter;
    }
}
