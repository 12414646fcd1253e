package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.platform.time.WorkingCalendar;

/** Asks the resident what only they can say; the answer clock stands still meanwhile. */
@ApplicationScoped
class AskingResident {

    private final MattersInScope matters;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Companions companions;
    private final Clock clock;

    AskingResident(
            MattersInScope matters,
            MatterClocks clocks,
            Conversation conversation,
            Patience patience,
            WorkingCalendar calendar,
            Companions companions,
            Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.conversation = conversation;
        this.patience = patience;
        this.calendar = calendar;
        this.companions = companions;
        this.clock = clock;
    }

    @Transactional
    Matter ask(UUID id, Question question) {
        var matter = matters.toChange(id);
        companions.requireAlone(id);
        var now = clock.instant();
        matter.askResident(calendar.afterDays(now, patience.waitingDays()));
        clocks.toChange(id, ClockKind.ANSWER).pause(matter.time(now));
        conversation.append(matter, MessageKind.QUESTION, question.question(), now);
        return matter;
    }
}
