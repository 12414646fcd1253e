package org.lianxin.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers. */
public final class Ids {
    private Ids() {}

    /** UUIDv7: sorts by the time it was made, which keeps indexes dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** UUIDv4, for whatever must not reveal when it was made. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
