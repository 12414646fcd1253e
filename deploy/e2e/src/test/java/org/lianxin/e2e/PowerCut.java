package org.lianxin.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Started;

/** SIGKILL for one service in the middle of its work, and its restart. */
final class PowerCut {
    private static final Duration LONGEST_STORY = Duration.ofMinutes(10);

    private final ServiceName service;
    private final CompletableFuture<Started> back;

    private PowerCut(ServiceName service, CompletableFuture<Started> back) {
        this.service = service;
        this.back = back;
    }

    /** @param moment becomes true when the service is in the middle of its work */
    static PowerCut of(Stack stack, ServiceName service, BooleanSupplier moment) {
        return new PowerCut(
                service,
                CompletableFuture.supplyAsync(
                        () -> strike(stack, service, moment),
                        task -> Thread.ofPlatform().daemon().start(task)));
    }

    private static Started strike(Stack stack, ServiceName service, BooleanSupplier moment) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(LONGEST_STORY)
                .until(moment::getAsBoolean);
        try {
            var port = stack.port(service);
            stack.kill(service);
            return stack.start(service, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ServiceName service() {
        return service;
    }

    /** Whether it was killed and is ready again; the story cannot end before, because it needs every service to the end. */
    boolean isOver() {
        return back.isDone() && !back.isCompletedExceptionally();
    }
}
