package org.lianxin.feedback.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.events.ReceivedEvent;

/** Lists the open matters when a hand-over is opened, and lets all of them pass when it is complete, in one transaction. */
@ApplicationScoped
class FollowingHandOver implements EventHandler {

    private static final String OPENED = "hand-over.opened.v1";
    private static final String COMPLETED = "hand-over.completed.v1";

    private final OpenMatters matters;
    private final HandOversSeen seen;
    private final Outbox outbox;
    private final Clock clock;

    FollowingHandOver(OpenMatters matters, HandOversSeen seen, Outbox outbox, Clock clock) {
        this.matters = matters;
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
            outbox.publish(new ItemsEvent.Listed(
                    opened.handOver(),
                    ItemsEvent.SOURCE,
                    opened.community(),
                    opened.from(),
                    matters.list(opened.from(), opened.community()),
                    now));
        }
    }

    private void move(Completed done) {
        var now = clock.instant();
        if (!seen.beginMoving(done.handOver(), done.community(), done.from(), done.to(), now)) {
            return;
        }
        var to = new Recipient(done.to().substring(0, done.to().indexOf('/')), done.to());
        var open = matters.lock(done.from(), done.community());
        outbox.publishAll(open.stream().map(matter -> pass(matter, to)).toList());
        outbox.publish(new ItemsEvent.Moved(
                done.handOver(), ItemsEvent.SOURCE, done.community(), done.from(), done.to(), open.size(), now));
    }

    private DomainEvent pass(Matter matter, Recipient to) {
        return matter.handOver(to, clock.instant());
    }

    record Opened(UUID handOver, String community, String from) {}

    record Completed(UUID handOver, String community, String from, String to) {}
}
