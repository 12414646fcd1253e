package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;

/** Ends a matter that is not taken on, with the reason the resident reads. */
@ApplicationScoped
class DecliningMatter {

    private final MattersInScope matters;
    private final Endings endings;
    private final Conversation conversation;
    private final Clock clock;

    DecliningMatter(MattersInScope matters, Endings endings, Conversation conversation, Clock clock) {
        this.matters = matters;
        this.endings = endings;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** @param outcome {@code REFUSED} or {@code REDIRECTED} */
    @Transactional
    Matter decline(UUID id, MatterStatus outcome, String reason) {
        var matter = matters.toChange(id);
        var now = clock.instant();
        endings.end(matter, outcome, now);
        conversation.append(matter, MessageKind.REASON, reason, now);
        return matter;
    }
}
