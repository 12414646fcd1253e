package org.lianxin.platform.crypto;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries a rotation to its end. Any number of replicas may do so at once: they pass over each other's rows. It keeps no
 * position, because each row says which key sealed it; one that was killed half-way is simply run again.
 */
@ApplicationScoped
class ResealingJob {
    private final DataKeys keys;
    private final SealedColumns columns;
    private final Resealing resealing;
    private final RetiringKeys retiring;
    private final Duration kept;
    private final Clock clock;

    ResealingJob(
            DataKeys keys,
            SealedColumns columns,
            Resealing resealing,
            RetiringKeys retiring,
            @ConfigProperty(name = "lianxin.sealing.retired-kept") Duration kept,
            Clock clock) {
        this.keys = keys;
        this.columns = columns;
        this.resealing = resealing;
        this.retiring = retiring;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(
            every = "{lianxin.sealing.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @ActivateRequestContext
    void run() {
        keys.retiredBefore(clock.instant().minus(kept)).forEach(retiring::erase);
        var old = keys.retiring();
        if (!old.isEmpty()) {
            columns.all().forEach(this::pass);
            old.forEach(retiring::retire);
        }
    }

    private void pass(SealedColumn column) {
        Optional<UUID> last = resealing.batch(column, null);
        while (last.isPresent()) {
            last = resealing.batch(column, last.get());
        }
    }
}
