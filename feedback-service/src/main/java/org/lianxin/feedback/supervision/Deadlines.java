package org.lianxin.feedback.supervision;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntUnaryOperator;
import org.lianxin.feedback.handling.EndingWaits;
import org.lianxin.feedback.ticket.WatchingTickets;

/** Looks at the clocks now and then. After a standstill one look catches up on everything, in batches. */
@ApplicationScoped
class Deadlines {

    private static final int BATCH = 200;

    private final CheckingClocks checking;
    private final EndingWaits endingWaits;
    private final WatchingTickets watching;

    Deadlines(CheckingClocks checking, EndingWaits endingWaits, WatchingTickets watching) {
        this.checking = checking;
        this.endingWaits = endingWaits;
        this.watching = watching;
    }

    @Scheduled(
            every = "{lianxin.deadlines.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        untilDone(endingWaits::end);
        untilDone(checking::check);
        untilDone(watching::watch);
    }

    private static void untilDone(IntUnaryOperator batch) {
        while (batch.applyAsInt(BATCH) > 0) {
            Thread.onSpinWait();
        }
    }
}
