package org.lianxin.e2e.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as a device makes them: UUIDv7, in the order of time. */
final class Ids {
    private Ids() {}

    static UUID next() {
        var random = ThreadLocalRandom.current();
        var high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12);
        var low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
