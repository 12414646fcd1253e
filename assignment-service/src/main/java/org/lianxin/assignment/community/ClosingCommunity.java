package org.lianxin.assignment.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.lianxin.assignment.register.BriefWait;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Ends the use of a code when communities are merged, renumbered or dissolved; nobody may answer for it after that day. */
@ApplicationScoped
class ClosingCommunity {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final int YEARS_AHEAD = 2;

    private final Communities communities;
    private final Precondition precondition;
    private final BriefWait wait;
    private final Outbox outbox;
    private final Clock clock;

    ClosingCommunity(Communities communities, Precondition precondition, BriefWait wait, Outbox outbox, Clock clock) {
        this.communities = communities;
        this.precondition = precondition;
        this.wait = wait;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Community close(String code, NewClosure wish) {
        checkDay(wish.on());
        wait.forLocks();
        var community = hold(code);
        if (community.isClosedAs(wish)) {
            return community;
        }
        precondition.require(community.version());
        checkSuccessor(code, wish);
        if (communities.isAnsweredForAfter(code, wish.on())) {
            throw Problem.conflict("community-still-led", code, wish.on());
        }
        var event = community.close(wish, clock.instant());
        communities.flush();
        outbox.publish(event);
        return community;
    }

    /** For what was closed by mistake. */
    @Transactional
    Community reopen(String code) {
        wait.forLocks();
        var community = hold(code);
        if (!community.isClosed()) {
            return community;
        }
        precondition.require(community.version());
        var event = community.reopen(clock.instant());
        communities.flush();
        outbox.publish(event);
        return community;
    }

    /** One at a time: two closings at once could name each other as successors. */
    private Community hold(String code) {
        communities.holdClosings();
        var community = communities.findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (community == null) {
            throw Problem.notFound("community", code);
        }
        return community;
    }

    private void checkDay(LocalDate on) {
        var latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (on.isBefore(EARLIEST) || on.isAfter(latest)) {
            throw Problem.invalid("on", "date-out-of-range", EARLIEST, latest);
        }
    }

    private void checkSuccessor(String code, NewClosure wish) {
        var successor = wish.successor();
        if (wish.reason().hasSuccessor() != (successor != null)) {
            throw Problem.invalid("successor", successor == null ? "required" : "successor-of-dissolved");
        }
        if (successor == null) {
            return;
        }
        var next = communities
                .findByIdOptional(successor)
                .orElseThrow(() -> Problem.invalid("successor", "community-unknown", successor));
        var closedOn = next.closedOn();
        if (closedOn != null && !closedOn.isAfter(wish.on())) {
            throw Problem.invalid("successor", "successor-closed", successor, closedOn);
        }
        var passed = new HashSet<String>();
        for (var step = successor; step != null && passed.add(step); step = communities.successorOf(step)) {
            if (step.equals(code)) {
                throw Problem.invalid("successor", "successor-circle", successor);
            }
        }
    }
}
