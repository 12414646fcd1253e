package org.lianxin.platform.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.lianxin.platform.web.Problem;

/**
 * Works through the imports that wait, one after the other on each replica. It is woken by an upload, and looks by itself for
 * those that another replica has left unfinished.
 */
@ApplicationScoped
class ImportJob {
    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final TakingIn takingIn;

    /** One thread, and one call waiting for it: whoever comes then is seen to by that call. */
    private final ExecutorService worker = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            Thread.ofPlatform().name("imports").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    ImportJob(TakingIn takingIn) {
        this.takingIn = takingIn;
    }

    @Scheduled(
            every = "${lianxin.imports.every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void wake() {
        var loader = Thread.currentThread().getContextClassLoader();
        worker.execute(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            work();
        });
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    void work() {
        for (var id : takingIn.waiting()) {
            try {
                takingIn.process(id);
            } catch (Problem refused) {
                LOG.infof("import %s was refused: %s", id, refused.code());
            } catch (RuntimeException failed) {
                // Logged and counted where it happened; the next import must not wait for this one.
                LOG.debugf(failed, "import %s", id);
            }
        }
    }
}
