package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the copy of communities. */
@ApplicationScoped
class LearningCommunities implements EventHandler {
    private final Copies copies;

    LearningCommunities(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Set<String> types() {
        return Set.of(CommunityChanged.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        copies.community(event.as(CommunityChanged.class), event.sequence());
    }
}
