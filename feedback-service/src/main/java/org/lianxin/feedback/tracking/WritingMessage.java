package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.time.WorkingCalendar;

/** Adds the resident's words; if the office had asked, its clock runs again. */
@ApplicationScoped
class WritingMessage {

    private final TrackedMatters tracked;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Idempotency idempotency;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WritingMessage(
            TrackedMatters tracked,
            MatterClocks clocks,
            Conversation conversation,
            Idempotency idempotency,
            WorkingCalendar calendar,
            Clock clock) {
        this.tracked = tracked;
        this.clocks = clocks;
        this.conversation = conversation;
        this.idempotency = idempotency;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    Matter write(@Nullable String code, Words words) {
        var matter = tracked.toChange(code);
        return idempotency.once(
                "matter.message", List.of(matter.id(), words), Ids.random(), id -> add(matter, words), id -> matter);
    }

    private Matter add(Matter matter, Words words) {
        matter.status().requireOpen();
        var now = clock.instant();
        conversation.append(matter, MessageKind.RESIDENT, words.text(), now);
        if (matter.status() == MatterStatus.WAITING_FOR_RESIDENT) {
            var waitedUntil = matter.waitedUntil(now);
            matter.resumeWork();
            clocks.toChange(matter.id(), ClockKind.ANSWER).resume(waitedUntil, calendar);
        }
        return matter;
    }
}
