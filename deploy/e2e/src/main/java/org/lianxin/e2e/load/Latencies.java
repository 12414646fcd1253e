package org.lianxin.e2e.load;

import java.util.Arrays;
import java.util.List;

/** Every single latency, in nanoseconds: nothing is lost in buckets, and a few hundred thousand of them are small. */
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private long[] nanos = new long[1024];
    private int count;

    public void add(long latency) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = latency;
    }

    public static Latencies merged(List<Latencies> parts) {
        var all = new Latencies();
        all.count = parts.stream().mapToInt(Latencies::count).sum();
        all.nanos = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.nanos, 0, part.count))
                .toArray();
        Arrays.sort(all.nanos);
        return all;
    }

    public int count() {
        return count;
    }

    /**
     * Milliseconds within which this share of the answers came; of merged latencies only, which are sorted.
     *
     * @param share above 0, up to 1
     */
    public double millis(double share) {
        return count == 0 ? Double.NaN : nanos[(int) Math.ceil(share * count) - 1] / NANOS_PER_MILLI;
    }
}
