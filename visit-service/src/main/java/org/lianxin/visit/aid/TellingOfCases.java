package org.lianxin.visit.aid;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.events.Outbox;

/** Publishes what happened to a case; when that closed it, also what it took, and lets the followers of given help know. */
@ApplicationScoped
class TellingOfCases {
    private final Outbox outbox;
    private final List<CaseFollower> followers;

    TellingOfCases(Outbox outbox, @All List<CaseFollower> followers) {
        this.outbox = outbox;
        this.followers = followers;
    }

    void tell(HelpCase helpCase, List<HelpCaseEvent> happened, Instant now) {
        var events = new ArrayList<>(happened);
        if (helpCase.status() == HelpCaseStatus.CLOSED) {
            events.add(helpCase.summary(now));
            if (happened.stream().anyMatch(HelpCaseEvent.Confirmed.class::isInstance)) {
                followers.forEach(follower -> follower.helped(helpCase, now));
            }
        }
        outbox.publishAll(events);
    }
}
