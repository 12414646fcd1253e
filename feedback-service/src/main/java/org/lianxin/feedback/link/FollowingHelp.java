package org.lianxin.feedback.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Follows what becomes of needs and help cases that belong to a matter. */
@ApplicationScoped
class FollowingHelp implements EventHandler {

    private static final String DECIDED = "need.decided.v1";
    private static final String MOVED = "help-case.moved.v1";

    private final EntityManager database;

    FollowingHelp(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return Set.of(DECIDED, MOVED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(DECIDED)) {
            var decided = event.as(Decided.class);
            // a help case may have told of itself before: it knows more
            database.createNativeQuery(
                            "update matter_link set state = :state where kind = 'NEED' and target = :need and help_case is null")
                    .setParameter("state", decided.takenUp() ? "TAKEN_UP" : "REFUSED")
                    .setParameter("need", decided.need())
                    .executeUpdate();
        } else {
            var moved = event.as(Moved.class);
            database.createNativeQuery("""
                            update matter_link set state = :state, help_case = :case, sequence = :sequence
                            where (kind = 'NEED' and target = :need or kind = 'HELP_CASE' and target = :case) and sequence < :sequence""")
                    .setParameter("state", moved.to())
                    .setParameter("case", moved.helpCase())
                    .setParameter("need", moved.need())
                    .setParameter("sequence", event.sequence())
                    .executeUpdate();
        }
    }

    record Decided(UUID need, boolean takenUp) {}

    record Moved(UUID helpCase, UUID need, String to) {}
}
