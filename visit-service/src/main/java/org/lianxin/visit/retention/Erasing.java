package org.lianxin.visit.retention;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Erases what is no longer kept, batch after batch. Every replica runs it; the batches divide themselves by their claims. */
@ApplicationScoped
class Erasing {
    private static final int BATCH = 500;

    private final List<Expiring> expiring;
    private final ErasingBatch batch;

    Erasing(@All List<Expiring> expiring, ErasingBatch batch) {
        this.expiring = List.copyOf(expiring);
        this.batch = batch;
    }

    @Scheduled(
            identity = "retention",
            every = "${lianxin.jobs.retention}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        expiring.forEach(kind -> eraseAll(kind, BATCH));
    }

    /** @return how many were erased, in transactions of at most {@code most} each */
    int eraseAll(Expiring kind, int most) {
        int erased = 0;
        int last;
        do {
            last = batch.erase(kind, most);
            erased += last;
        } while (last == most);
        return erased;
    }
}
