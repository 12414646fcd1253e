package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the copy of cadres. */
@ApplicationScoped
class LearningCadres implements EventHandler {
    private final Copies copies;

    LearningCadres(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Set<String> types() {
        return Set.of(CadreChanged.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        copies.cadre(event.as(CadreChanged.class), event.sequence());
    }
}
