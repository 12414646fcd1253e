package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.lianxin.platform.web.Problem;

/** What an administrator may do to the keys. */
@ApplicationScoped
class ExchangingKeys {
    private final DataKeys keys;
    private final KeyEncryptionKeys wrapping;
    private final Clock clock;

    ExchangingKeys(DataKeys keys, KeyEncryptionKeys wrapping, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /** A new key seals from now on; the rows of the old one follow in the background. */
    @Transactional
    DataKey rotate() {
        keys.lockTable();
        if (!keys.retiring().isEmpty()) {
            throw Problem.conflict("key-rotation-running");
        }
        var old = keys.active(DataKeyPurpose.SEAL).orElseThrow(() -> Problem.conflict("no-keys"));
        old.replace();
        keys.flush();
        return add(DataKeyPurpose.SEAL);
    }

    /** Wraps every data key by the current key-encryption key. Answers how many were wrapped by another before. */
    @Transactional
    int rewrap() {
        if (wrapping.none()) {
            throw Problem.conflict("no-keys");
        }
        keys.lockTable();
        return (int) keys.inOrder().stream().filter(key -> key.rewrap(wrapping)).count();
    }

    @Transactional
    List<DataKey> all() {
        return keys.inOrder();
    }

    /** Makes the first keys, and makes sure that every key there is can be used. */
    @Transactional
    void prepare() {
        keys.lockTable();
        for (var purpose : DataKeyPurpose.values()) {
            if (keys.active(purpose).isEmpty()) {
                add(purpose);
            }
        }
        keys.inOrder().stream()
                .filter(key -> key.state() != DataKeyState.ERASED)
                .forEach(key -> key.unwrap(wrapping));
    }

    private DataKey add(DataKeyPurpose purpose) {
        var key = new DataKey(keys.nextId(), purpose, wrapping, clock.instant());
        keys.persistAndFlush(key);
        return key;
    }
}
