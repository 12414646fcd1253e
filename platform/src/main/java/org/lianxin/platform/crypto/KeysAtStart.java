package org.lianxin.platform.crypto;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianxin.platform.start.NotReady;

/** A service that seals does not start without keys, nor with keys that do not open what is sealed. */
@ApplicationScoped
class KeysAtStart {
    private final KeyEncryptionKeys wrapping;
    private final SealedColumns columns;
    private final ExchangingKeys exchanging;

    KeysAtStart(KeyEncryptionKeys wrapping, SealedColumns columns, ExchangingKeys exchanging) {
        this.wrapping = wrapping;
        this.columns = columns;
        this.exchanging = exchanging;
    }

    void check(@Observes @Priority(2) StartupEvent event) {
        if (!wrapping.none()) {
            exchanging.prepare();
        } else if (!columns.all().isEmpty()) {
            throw new NotReady("lianxin.keys must be set: this service seals fields");
        }
    }
}
