package org.lianxin.feedback.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.petitioner.Petitioners;

/** Puts together what a resident sees of their matter. */
@ApplicationScoped
class TrackedViews {

    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Petitioners petitioners;

    TrackedViews(MatterClocks clocks, Conversation conversation, Petitioners petitioners) {
        this.clocks = clocks;
        this.conversation = conversation;
        this.petitioners = petitioners;
    }

    TrackedMatter of(Matter matter) {
        var origin = matter.origin();
        return new TrackedMatter(
                matter.id(),
                origin.kind(),
                origin.channel(),
                matter.status(),
                origin.community(),
                origin.subject(),
                origin.text(),
                petitioners.count(matter.id()),
                matter.org(),
                origin.receivedAt(),
                matter.answeredAt(),
                matter.closedAt(),
                matter.wakeAt(),
                clocks.of(matter.id()),
                conversation.forResident(matter.id()));
    }
}
