package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/** Hands a matter back: it is not for this recipient. */
@ApplicationScoped
class ObjectingToMatter {

    private final MattersInScope matters;
    private final Conversation conversation;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Companions companions;
    private final Clock clock;

    ObjectingToMatter(
            MattersInScope matters,
            Conversation conversation,
            Patience patience,
            WorkingCalendar calendar,
            Companions companions,
            Clock clock) {
        this.matters = matters;
        this.conversation = conversation;
        this.patience = patience;
        this.calendar = calendar;
        this.companions = companions;
        this.clock = clock;
    }

    @Transactional
    Matter object(UUID id, Reason why) {
        var matter = matters.toChange(id);
        companions.requireAlone(id);
        var now = clock.instant();
        matter.object();
        var assigned = matter.assignedAt();
        if (assigned != null && !now.isBefore(calendar.afterWorkingDays(assigned, patience.objectionWorkingDays()))) {
            throw Problem.conflict("objection-too-late", patience.objectionWorkingDays());
        }
        conversation.append(matter, MessageKind.OBJECTION, why.reason(), now);
        return matter;
    }
}
