package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Gives free seats to those who wait, in their order. */
@ApplicationScoped
class Seats {

    private final Enrolments enrolments;

    Seats(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** To be called while the session is held, so that nobody else gives the same seat away. */
    void giveToThoseWhoWait(TrainingSession session, Instant at) {
        int free = session.capacity() - session.taken();
        if (free <= 0) {
            return;
        }
        for (var next : enrolments.waiting(session, free)) {
            session.takeSeat();
            next.moveUp(at);
        }
    }
}
