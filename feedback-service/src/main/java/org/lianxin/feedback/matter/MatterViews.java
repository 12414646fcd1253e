package org.lianxin.feedback.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.feedback.clock.Extensions;
import org.lianxin.feedback.clock.MatterClocks;

/** Puts a matter together with its clocks and its conversation. */
@ApplicationScoped
public class MatterViews {

    private final MatterClocks clocks;
    private final Extensions extensions;
    private final Conversation conversation;
    private final Overlays overlays;
    private final Scope scope;

    MatterViews(MatterClocks clocks, Extensions extensions, Conversation conversation, Overlays overlays, Scope scope) {
        this.clocks = clocks;
        this.extensions = extensions;
        this.conversation = conversation;
        this.overlays = overlays;
        this.scope = scope;
    }

    public MatterView of(Matter matter) {
        var origin = matter.origin();
        boolean words = !scope.readsWithoutWords();
        return new MatterView(
                matter.id(),
                origin.kind(),
                origin.channel(),
                matter.profile(),
                matter.status(),
                origin.community(),
                origin.category(),
                overlays.category(matter.id()),
                words ? origin.subject() : null,
                words ? origin.text() : null,
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
                overlays.mergedInto(matter.id()),
                overlays.members(matter.id()),
                clocks.of(matter.id()),
                words ? extensions.of(matter.id()) : List.of(),
                words ? conversation.whole(matter.id()) : List.of(),
                matter.version());
    }
}
