package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the copy of assignments. */
@ApplicationScoped
class LearningAssignments implements EventHandler {
    private final Copies copies;

    LearningAssignments(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Set<String> types() {
        return Set.of(AssignmentChanged.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var assignment = event.as(AssignmentChanged.class);
        copies.assignment(assignment, assignment.worksUntil(), event.sequence());
    }
}
