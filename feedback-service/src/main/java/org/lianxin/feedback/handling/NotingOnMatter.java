package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;

/** Writes what is for those who work on a matter and nobody else. */
@ApplicationScoped
class NotingOnMatter {

    private final MattersInScope matters;
    private final Conversation conversation;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    NotingOnMatter(
            MattersInScope matters, Conversation conversation, Idempotency idempotency, Caller caller, Clock clock) {
        this.matters = matters;
        this.conversation = conversation;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter note(UUID id, Note note) {
        var matter = matters.toChange(id);
        return idempotency.once(
                "matter.note " + id,
                note,
                Ids.random(),
                made -> {
                    conversation.append(matter, MessageKind.NOTE, note.text(), caller.subject(), clock.instant());
                    return matter;
                },
                made -> matter);
    }
}
