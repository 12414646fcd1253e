package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** A joint visit in the community by one of the two, begun after the hand-over was opened, is the one that was asked for. */
@ApplicationScoped
class LearningJointVisits implements EventHandler {

    private final HandOvers handOvers;
    private final Clock clock;

    LearningJointVisits(HandOvers handOvers, Clock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("visit.recorded.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.data().path("kind").asText().equals("JOINT")) {
            return;
        }
        var visit = event.as(Recorded.class);
        var day = LocalDate.ofInstant(visit.startedAt(), clock.getZone());
        handOvers
                .lockWaitingForVisit(visit.community(), CadreId.parse(visit.cadre()), visit.startedAt())
                .forEach(one -> one.visited(visit.visit(), day));
    }

    record Recorded(UUID visit, String community, String cadre, Instant startedAt) {}
}
