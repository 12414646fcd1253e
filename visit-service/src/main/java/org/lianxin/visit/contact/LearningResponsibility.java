package org.lianxin.visit.contact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** An assignment changed: the contacts of its community follow at once. Runs after the copy of assignments is written. */
@ApplicationScoped
@Priority(LearningResponsibility.AFTER_THE_COPY)
class LearningResponsibility implements EventHandler {
    static final int AFTER_THE_COPY = -100;

    private final FollowingResponsibility following;

    LearningResponsibility(FollowingResponsibility following) {
        this.following = following;
    }

    /** What is read of it. */
    record Place(String community) {}

    @Override
    public Set<String> types() {
        return Set.of("assignment.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        following.follow(event.as(Place.class).community());
    }
}
