package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.handover.Heirs;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.feedback.petitioner.Petitioners;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/** Sends the answer back; work begins again under a new answer clock. */
@ApplicationScoped
class SendingBack {

    private final TrackedMatters tracked;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Heirs heirs;
    private final Petitioners petitioners;
    private final Announcements announcements;
    private final Companions companions;
    private final Clock clock;

    SendingBack(
            TrackedMatters tracked,
            MatterClocks clocks,
            Conversation conversation,
            Patience patience,
            WorkingCalendar calendar,
            Heirs heirs,
            Petitioners petitioners,
            Announcements announcements,
            Companions companions,
            Clock clock) {
        this.tracked = tracked;
        this.clocks = clocks;
        this.conversation = conversation;
        this.patience = patience;
        this.calendar = calendar;
        this.heirs = heirs;
        this.petitioners = petitioners;
        this.announcements = announcements;
        this.companions = companions;
        this.clock = clock;
    }

    @Transactional
    Matter sendBack(@Nullable String code, Discontent discontent) {
        var matter = tracked.toChange(code);
        var now = clock.instant();
        matter.sendBack();
        var answered = matter.answeredAt();
        if (answered == null || !now.isBefore(calendar.afterDays(answered, patience.reworkDays()))) {
            throw Problem.conflict("rework-too-late", patience.reworkDays());
        }
        heirs.of(matter).ifPresent(heir -> announcements.announce(matter, matter.handOver(heir, now)));
        clocks.sentBack(matter.ruled(), matter.time(now));
        petitioners.forgetWords(matter.id());
        companions.leave(matter.id());
        conversation.append(matter, MessageKind.REWORK, discontent.reason(), now);
        return matter;
    }
}
