package org.lianxin.feedback.matter;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.feedback.clock.Extensions;
import org.lianxin.feedback.clock.MatterClocks;

/** Puts a matter together with its clocks and its conversation. */
@ApplicationScoped
public class MatterViews {

    private final MatterClocks clocks;
    private final Extensions extensions;
    private final Conversation conversation;

    MatterViews(MatterClocks clocks, Extensions extensions, Conversation conversation) {
        this.clocks = clocks;
        this.extensions = extensions;
        this.conversation = conversation;
    }

    public MatterView of(Matter matter) {
        var origin = matter.origin();
        return new MatterView(
                matter.id(),
                origin.kind(),
                origin.channel(),
                matter.profile(),
                matter.status(),
                origin.community(),
                origin.category(),
                origin.subject(),
                origin.text(),
                origin.about(),
                matter.sealed(),
                origin.anonymous(),
                origin.onBehalf(),
                origin.enteredByStaff(),
                matter.org(),
                matter.cadre(),
                origin.receivedAt(),
                matter.assignedAt(),
                matter.answeredAt(),
                matter.closedAt(),
                matter.duplicateOf(),
                clocks.of(matter.id()),
                extensions.of(matter.id()),
                conversation.whole(matter.id()),
                matter.version());
    }
}
