package org.lianxin.visit.handover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.events.ReceivedEvent;

/**
 * Lists what is open when a hand-over is opened, and lets all of it pass when it is complete: everything this service has in the one
 * transaction of the consumer, so never a part.
 */
@ApplicationScoped
class FollowingHandOver implements EventHandler {
    private static final String OPENED = "hand-over.opened.v1";
    private static final String COMPLETED = "hand-over.completed.v1";

    private final List<OpenItems> works;
    private final HandOversSeen seen;
    private final Outbox outbox;
    private final Clock clock;

    FollowingHandOver(@All List<OpenItems> works, HandOversSeen seen, Outbox outbox, Clock clock) {
        this.works = works;
        this.seen = seen;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED, COMPLETED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(OPENED)) {
            list(event.as(Opened.class));
        } else {
            move(event.as(Completed.class));
        }
    }

    private void list(Opened opened) {
        var now = clock.instant();
        if (seen.beginListing(opened.handOver(), opened.community(), opened.from(), now)) {
            var items = works.stream()
                    .flatMap(work -> work.of(opened.from(), opened.community()).stream())
                    .toList();
            outbox.publish(new ItemsEvent.Listed(
                    opened.handOver(), ItemsEvent.SOURCE, opened.community(), opened.from(), items, now));
        }
    }

    private void move(Completed completed) {
        var now = clock.instant();
        if (seen.beginMoving(completed.handOver(), completed.community(), completed.from(), completed.to(), now)) {
            var moved = works.stream()
                    .mapToInt(work -> work.move(completed.from(), completed.community(), completed.to()))
                    .sum();
            outbox.publish(new ItemsEvent.Moved(
                    completed.handOver(),
                    ItemsEvent.SOURCE,
                    completed.community(),
                    completed.from(),
                    completed.to(),
                    moved,
                    now));
        }
    }

    record Opened(UUID handOver, String community, String from) {}

    record Completed(UUID handOver, String community, String from, String to) {}
}
