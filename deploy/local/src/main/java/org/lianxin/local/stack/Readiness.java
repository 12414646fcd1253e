package org.lianxin.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until a service says itself that it is ready. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 25;

    private Readiness() {}

    static void await(ServiceName service, Process process, URI base, Path log) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!ready(client, base)) {
                // Also the pause between two questions: it ends at once when the process does.
                if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new Unable(service.label() + " ended while starting; see " + log);
                }
                if (System.nanoTime() > deadline) {
                    throw new Unable(
                            service.label() + " is not ready after " + PATIENCE.toSeconds() + " s; see " + log);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unable("interrupted while " + service.label() + " was starting", interrupted);
        }
    }

    private static boolean ready(HttpClient client, URI base) throws InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/q/health/ready"))
                .timeout(ONE_ANSWER)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
