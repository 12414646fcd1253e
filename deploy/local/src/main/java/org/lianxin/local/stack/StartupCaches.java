package org.lianxin.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ahead-of-time caches of the services (JEP 483, 515): with one, a JVM maps the classes it would load, and starts in less than half
 * the time. A cache holds for one build and one JDK. It is recorded by starting the service once, on databases and a broker of its own
 * that are thrown away, and stopping it again.
 */
public final class StartupCaches {
    private final Layout layout;
    private final Stack training;
    private final ServiceLaunch launch;

    private StartupCaches(Layout layout, Layout throwaway) {
        this.layout = layout;
        this.training = Stack.recording(throwaway);
        this.launch = ServiceLaunch.recording(throwaway);
    }

    public static StartupCaches of(Layout layout) {
        return new StartupCaches(
                layout, new Layout(layout.root(), layout.state().resolve("training")));
    }

    /** Services whose present build has no cache yet. */
    public List<ServiceName> missing() throws IOException {
        Preflight.built(layout);
        var missing = new ArrayList<ServiceName>();
        for (var service : ServiceName.values()) {
            if (!layout.hasStartupCache(service)) {
                missing.add(service);
            }
        }
        return missing;
    }

    /** Where the services to be recorded run meanwhile, for whoever has to stop them. */
    public Stack training() {
        return training;
    }

    /** @return the services of those named that now have one; a JVM that could not write it costs nothing but the time */
    public List<ServiceName> make(List<ServiceName> services) throws IOException {
        var state = training.layout().state();
        remove(state);
        Files.createDirectories(state);
        Preflight.disk(state, Preflight.DISK_BYTES);
        try {
            var ports = PortPlan.free();
            training.startInfrastructure(ports);
            for (var service : services) {
                training.start(service, ports.of(service));
                exercise(service);
            }
        } finally {
            training.down();
        }
        var made = new ArrayList<ServiceName>();
        for (var service : services) {
            if (Files.exists(launch.recorded(service))) {
                Files.move(launch.recorded(service), layout.startupCache(service), StandardCopyOption.REPLACE_EXISTING);
                made.add(service);
            }
        }
        remove(state);
        return made;
    }

    /** One request with a token and one without, so that what the first caller needs is in the cache as well. */
    private void exercise(ServiceName service) throws IOException {
        var parked = URI.create(training.url(service) + "/api/v1/parked-events");
        var token = training.token("administrator").sign();
        try (var client = HttpClient.newHttpClient()) {
            for (var request : List.of(
                    HttpRequest.newBuilder(parked).build(),
                    HttpRequest.newBuilder(parked)
                            .header("Authorization", "Bearer " + token)
                            .build())) {
                client.send(request, BodyHandlers.discarding());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unable("interrupted while recording start-up caches", interrupted);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
