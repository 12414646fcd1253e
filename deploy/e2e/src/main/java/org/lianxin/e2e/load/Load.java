package org.lianxin.e2e.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop: each client has one request under way at a time and sends the next one when the answer is there. */
public final class Load {
    private final CpuClock cpu;

    public Load(CpuClock cpu) {
        this.cpu = cpu;
    }

    /** @throws Exception the first failure of any client; a failed answer is never counted */
    public Sample run(Work.Opening opening, int clients, Duration time) throws Exception {
        var start = new CyclicBarrier(clients + 1);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var works = new ArrayList<Work>();
            try {
                for (var client = 0; client < clients; client++) {
                    works.add(opening.open(client));
                }
                var running = works.stream()
                        .map(work -> threads.submit(() -> loop(work, start, time)))
                        .toList();
                return measured(start, running);
            } finally {
                for (var work : works) {
                    work.close();
                }
            }
        }
    }

    private Sample measured(CyclicBarrier start, List<Future<Latencies>> running) throws Exception {
        var before = cpu.read();
        start.await();
        var since = System.nanoTime();
        var parts = new ArrayList<Latencies>();
        for (var client : running) {
            parts.add(result(client));
        }
        var took = Duration.ofNanos(System.nanoTime() - since);
        return new Sample(Latencies.merged(parts), took, difference(before, cpu.read()));
    }

    private static Latencies loop(Work work, CyclicBarrier start, Duration time) throws Exception {
        var latencies = new Latencies();
        start.await();
        var now = System.nanoTime();
        var end = now + time.toNanos();
        while (now < end) {
            work.once();
            var answered = System.nanoTime();
            latencies.add(answered - now);
            now = answered;
        }
        return latencies;
    }

    private static Latencies result(Future<Latencies> client) throws Exception {
        try {
            return client.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static Map<String, Double> difference(Map<String, Double> before, Map<String, Double> after) {
        var used = new HashMap<>(after);
        before.forEach((name, seconds) -> used.merge(name, -seconds, Double::sum));
        return Map.copyOf(used);
    }
}
