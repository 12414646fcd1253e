package org.lianxin.e2e.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What some clients got done in some time.
 *
 * @param cpu CPU seconds by group of processes
 */
public record Sample(Latencies latencies, Duration time, Map<String, Double> cpu) {
    public Sample plus(Sample other) {
        var both = new LinkedHashMap<>(cpu);
        other.cpu.forEach((name, seconds) -> both.merge(name, seconds, Double::sum));
        return new Sample(
                Latencies.merged(List.of(latencies, other.latencies)), time.plus(other.time), Map.copyOf(both));
    }

    /** Answers per second. */
    public double rate() {
        return latencies.count() / (time.toNanos() / 1e9);
    }

    public double millis(double share) {
        return latencies.millis(share);
    }

    public double cpuSecondsPerThousand(String name) {
        return cpu.getOrDefault(name, Double.NaN) * 1000 / latencies.count();
    }
}
