package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** What visit- and feedback-service say of the items they have. */
@ApplicationScoped
class LearningItems implements EventHandler {

    private static final String LISTED = "hand-over.items-listed.v1";
    private static final String MOVED = "hand-over.items-moved.v1";

    private final Listings listings;

    LearningItems(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Set<String> types() {
        return Set.of(LISTED, MOVED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(LISTED)) {
            var listed = event.as(Listed.class);
            var items = event.data().path("items");
            if (!items.isArray()) {
                throw new IllegalArgumentException("items are missing");
            }
            listings.listed(listed.handOver(), listed.source(), items.toString(), listed.occurredAt());
        } else {
            var moved = event.as(Moved.class);
            listings.moved(moved.handOver(), moved.source(), moved.moved(), moved.occurredAt());
        }
    }

    record Listed(UUID handOver, String source, Instant occurredAt) {}

    record Moved(UUID handOver, String source, int moved, Instant occurredAt) {}
}
