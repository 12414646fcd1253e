package org.lianxin.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lianxin.local.infrastructure.Endpoints;
import org.lianxin.local.infrastructure.InfrastructureProcess;
import org.lianxin.local.infrastructure.Postmaster;
import org.lianxin.local.token.Tokens;

/**
 * The whole suite as processes of this machine: PostgreSQL and Kafka in one, each service in its own. The processes outlive the one
 * that started them; any later command finds them again through the state directory.
 */
public final class Stack {
    private static final Duration SERVICE_STOP = Duration.ofSeconds(20);
    private static final Duration RECORDING_STOP = Duration.ofMinutes(3);
    private static final Duration INFRASTRUCTURE_STOP = Duration.ofSeconds(60);

    private final Layout layout;
    private final Keys keys;
    private final ServiceLaunch launch;
    private final Duration serviceStop;
    private boolean closing;

    private Stack(Layout layout, ServiceLaunch launch, Duration serviceStop) {
        this.layout = layout;
        this.keys = new Keys(layout);
        this.launch = launch;
        this.serviceStop = serviceStop;
    }

    public static Stack of(Layout layout) {
        return new Stack(layout, ServiceLaunch.normal(layout), SERVICE_STOP);
    }

    /** Its services write their start-up caches when they are stopped. */
    static Stack recording(Layout layout) {
        return new Stack(layout, ServiceLaunch.recording(layout), RECORDING_STOP);
    }

    /**
     * Starts what does not run. Data of an earlier start is kept.
     *
     * @param told hears of each part as it gets ready
     * @return what was started; empty when all of it ran already
     */
    public List<Started> up(PortPlan ports, Consumer<Started> told) throws IOException {
        Files.createDirectories(layout.state());
        try (var file = FileChannel.open(
                        layout.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw new Unable("another deploy/lianxin is starting this stack");
            }
            return startMissing(ports, told);
        }
    }

    private List<Started> startMissing(PortPlan ports, Consumer<Started> told) throws IOException {
        var missing = missing(ports);
        if (missing.isEmpty()) {
            return List.of();
        }
        Preflight.disk(layout.state(), Preflight.DISK_BYTES);
        Preflight.built(layout);
        Preflight.ports(missing);
        try {
            return startAll(ports, told);
        } catch (IOException | RuntimeException failure) {
            var interrupted = isClosing();
            down();
            if (interrupted) {
                throw new Unable("stopped while starting", failure);
            }
            throw failure;
        }
    }

    private List<Started> startAll(PortPlan ports, Consumer<Started> told) throws IOException {
        var started = new ArrayList<Started>();
        if (running(Layout.INFRASTRUCTURE).isEmpty()) {
            // Services cannot outlive their broker's new ports.
            stopServices();
            started.add(startInfrastructure(ports));
            told.accept(started.getLast());
        }
        for (var service : ServiceName.values()) {
            if (running(service.label()).isEmpty()) {
                started.add(start(service, ports.of(service)));
                told.accept(started.getLast());
            }
        }
        return started;
    }

    private Map<String, Integer> missing(PortPlan ports) throws IOException {
        var missing = new TreeMap<String, Integer>();
        if (running(Layout.INFRASTRUCTURE).isEmpty()) {
            // Left behind when its parent was killed; it would hold the port.
            Postmaster.under(layout.state()).stop();
            missing.put("postgresql", ports.postgres());
            missing.put("kafka", ports.kafka());
        }
        for (var service : ServiceName.values()) {
            if (running(service.label()).isEmpty()) {
                missing.put(service.label(), ports.of(service));
            }
        }
        return missing;
    }

    Started startInfrastructure(PortPlan ports) throws IOException {
        var since = System.nanoTime();
        InfrastructureProcess launched;
        synchronized (this) {
            refuseWhenClosing();
            launched = InfrastructureProcess.launchLasting(layout.state(), ports.postgres(), ports.kafka());
            remember(Layout.INFRASTRUCTURE, launched.process(), ports.postgres());
        }
        launched.awaitReady();
        return new Started("PostgreSQL and Kafka", Duration.ofNanos(System.nanoTime() - since));
    }

    /** Starts one service again, on the port given, after {@link #kill} or {@link #stop}. */
    public Started start(ServiceName service, int port) throws IOException {
        var settings = ServiceSettings.of(service, port, endpoints(), keys);
        var since = System.nanoTime();
        Process process;
        synchronized (this) {
            refuseWhenClosing();
            process = launch.launch(service, settings);
            remember(service.label(), process, port);
        }
        Readiness.await(service, process, base(port), layout.log(service.label()));
        return new Started(service.label(), Duration.ofNanos(System.nanoTime() - since));
    }

    private void remember(String name, Process process, int port) throws IOException {
        try {
            Running.remember(layout.running(name), process.toHandle(), port);
        } catch (IOException | RuntimeException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private void refuseWhenClosing() {
        if (isClosing()) {
            throw new Unable("stopped while starting");
        }
    }

    /** SIGKILL, as a power cut would have it. */
    public void kill(ServiceName service) throws IOException {
        require(service).kill();
    }

    public void stop(ServiceName service) throws IOException {
        var running = require(service);
        running.terminate();
        running.awaitEnd(serviceStop);
    }

    /** Stops every process, also those left over by a start that was killed half-way. Safe to repeat. */
    public synchronized void down() throws IOException {
        closing = true;
        stopServices();
        var infrastructure = running(Layout.INFRASTRUCTURE);
        if (infrastructure.isPresent()) {
            infrastructure.get().terminate();
            infrastructure.get().awaitEnd(INFRASTRUCTURE_STOP);
        }
        Postmaster.under(layout.state()).stop();
        Files.deleteIfExists(Endpoints.file(layout.state()));
    }

    private void stopServices() throws IOException {
        var services = new ArrayList<Running>();
        for (var service : ServiceName.values()) {
            running(service.label()).ifPresent(services::add);
        }
        services.forEach(Running::terminate);
        for (var service : services) {
            service.awaitEnd(serviceStop);
        }
    }

    public List<PartStatus> status() throws IOException {
        var parts = new ArrayList<PartStatus>();
        var infrastructure = running(Layout.INFRASTRUCTURE);
        var ready = Files.exists(Endpoints.file(layout.state()));
        var where = infrastructure.isPresent() && ready
                ? "localhost:" + endpoints().postgres() + ", " + endpoints().bootstrap()
                : "";
        parts.add(PartStatus.of("PostgreSQL, Kafka", infrastructure, where));
        for (var service : ServiceName.values()) {
            var running = running(service.label());
            var url = running.map(process -> base(process.port()).toString()).orElse("");
            parts.add(PartStatus.of(service.label(), running, url));
        }
        return parts;
    }

    /** Nothing runs at all. */
    public boolean idle() throws IOException {
        return status().stream().noneMatch(PartStatus::runs);
    }

    public boolean isUp() throws IOException {
        return status().stream().allMatch(PartStatus::runs);
    }

    /** Where the REST API of a running service is. */
    public URI url(ServiceName service) throws IOException {
        return base(require(service).port());
    }

    public int port(ServiceName service) throws IOException {
        return require(service).port();
    }

    /** Database URLs, passwords and the Kafka address of the running stack. */
    public Endpoints endpoints() throws IOException {
        if (Files.notExists(Endpoints.file(layout.state()))) {
            throw new Unable("the local stack is not up; start it with deploy/lianxin up");
        }
        return Endpoints.read(layout.state());
    }

    /**
     * Verifies the audit log of a service, which need not run, with the service's own classes in a process of their own.
     *
     * @return 0 when it is good, 1 when it is bad, 2 when it cannot be verified; the process has told more
     */
    public int verifyAudit(ServiceName service) throws IOException, InterruptedException {
        Preflight.built(layout);
        return new AuditVerification(layout).run(service, ServiceSettings.of(service, 0, endpoints(), keys));
    }

    /** A token the services of this stack accept; the key is made on first use, so the stack need not run. */
    public Tokens token(String... roles) throws IOException {
        return Tokens.signedBy(keys.signing(), roles);
    }

    public Layout layout() {
        return layout;
    }

    private Running require(ServiceName service) throws IOException {
        return running(service.label())
                .orElseThrow(() -> new Unable(service.label() + " does not run; start it with deploy/lianxin up"));
    }

    private Optional<Running> running(String name) throws IOException {
        return Running.recall(layout.running(name));
    }

    private static URI base(int port) {
        return URI.create("http://localhost:" + port);
    }
}
