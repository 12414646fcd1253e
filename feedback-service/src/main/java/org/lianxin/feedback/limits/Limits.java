package org.lianxin.feedback.limits;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianxin.platform.web.Problem;

/**
 * Buckets in memory, one per network and purpose, one per code, and one over all. Each replica counts for itself: the limit is there against guessing and floods,
 * not for accounting.
 */
@ApplicationScoped
public class Limits {

    private final Network network;
    private final LimitSettings settings;
    private final Map<String, Bucket> buckets;

    Limits(Network network, LimitSettings settings) {
        this.network = network;
        this.settings = settings;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > settings.networks();
            }
        };
    }

    /** Counts a submission; 429 when there were too many from the network, or from all networks together. */
    void countIntake() {
        if (!bucket("intake" + network.ofRequest(), settings.intakePerMinute()).tryConsume(1)
                || !bucket("all", settings.intakePerMinuteOverall()).tryConsume(1)) {
            throw tooMany();
        }
    }

    /** Counts a use of a good code, whatever network it comes from; only the keyed hash of the code is remembered. */
    public void countUse(byte[] hashOfCode) {
        var name = "use" + HexFormat.of().formatHex(hashOfCode);
        if (!bucket(name, settings.usesOfCodePerMinute()).tryConsume(1)) {
            throw tooMany();
        }
    }

    /** Refuses even to look at a code after too many wrong ones: otherwise guessing would cost nothing. */
    public void beforeCode() {
        if (bucket("code" + network.ofRequest(), settings.wrongCodesPerMinute()).getAvailableTokens() < 1) {
            throw tooMany();
        }
    }

    public void countWrongCode() {
        bucket("code" + network.ofRequest(), settings.wrongCodesPerMinute()).tryConsume(1);
    }

    private Bucket bucket(String name, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    unseen -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    private static Problem tooMany() {
        return Problem.of(429, "too-many-requests");
    }
}
