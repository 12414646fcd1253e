package org.lianxin.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** New identifiers. */
public final class Ids {
    private static final long VERSION_7 = 0x7000;
    private static final long RANDOM_BITS = 0x0fff;

    private Ids() {}

    /** UUIDv7: sorts by the time it was made, which keeps indexes dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** UUIDv7 that sorts by a given moment and tells nothing finer: where it lies among others of that moment is random. */
    public static UUID within(Instant moment) {
        var random = random();
        long high = moment.toEpochMilli() << 16 | VERSION_7 | random.getMostSignificantBits() & RANDOM_BITS;
        return new UUID(high, random.getLeastSignificantBits());
    }

    /** UUIDv4, for whatever must not reveal when it was made. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
