package org.lianxin.feedback.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;

/**
 * The one way events leave this service. Nothing about a sealed matter may reach the official it accuses or their chain, and a
 * topic reaches everybody: so nothing is published of it at all.
 */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void announce(Matter matter, DomainEvent event) {
        announce(matter, List.of(event));
    }

    public void announce(Matter matter, Collection<? extends DomainEvent> events) {
        announce(matter.sealed(), events);
    }

    public void announce(boolean sealed, Collection<? extends DomainEvent> events) {
        if (!sealed && !events.isEmpty()) {
            outbox.publishAll(events);
        }
    }
}
