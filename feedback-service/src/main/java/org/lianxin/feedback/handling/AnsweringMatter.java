package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterEvent;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;

/** Answers; the answer clock stops, and the time for the resident to reply begins. */
@ApplicationScoped
class AnsweringMatter {

    private final MattersInScope matters;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Announcements announcements;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Companions companions;
    private final Caller caller;
    private final Clock clock;

    AnsweringMatter(
            MattersInScope matters,
            MatterClocks clocks,
            Conversation conversation,
            Announcements announcements,
            Patience patience,
            WorkingCalendar calendar,
            Companions companions,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.conversation = conversation;
        this.announcements = announcements;
        this.patience = patience;
        this.calendar = calendar;
        this.companions = companions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter answer(UUID id, Answer answer) {
        var matter = matters.toChange(id);
        companions.requireAlone(id);
        var now = clock.instant();
        matter.answer(calendar.afterDays(now, patience.silenceDays()), now);
        var answering = clocks.toChange(id, ClockKind.ANSWER);
        answering.stop(matter.time(now), calendar);
        conversation.append(matter, MessageKind.ANSWER, answer.text(), caller.subject(), now);
        announcements.announce(matter, MatterEvent.Answered.of(matter, answering, now));
        companions.answer(matter, answer.text(), answer.ownByMatter(), caller.subject());
        return matter;
    }
}
