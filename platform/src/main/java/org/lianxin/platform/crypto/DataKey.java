package org.lianxin.platform.crypto;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** A key that seals fields, as the database keeps it: wrapped. */
@Entity
@Table(name = "data_key")
class DataKey {
    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    private DataKeyPurpose purpose;

    @Enumerated(EnumType.STRING)
    private DataKeyState state;

    private String wrappedBy;
    private byte @Nullable [] wrapped;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    @Version
    private long version;

    protected DataKey() {}

    DataKey(int id, DataKeyPurpose purpose, KeyEncryptionKeys keys, Instant now) {
        this.id = id;
        this.purpose = purpose;
        this.state = DataKeyState.ACTIVE;
        this.createdAt = now;
        this.wrappedBy = keys.current();
        this.wrapped = keys.wrap(Aes.fresh(), id, purpose);
    }

    /** Another one is active from now on. */
    void replace() {
        move(DataKeyState.RETIRING);
    }

    /** No row uses it any more. */
    void retire(Instant now) {
        move(DataKeyState.RETIRED);
        retiredAt = now;
    }

    /** A row uses it after all. */
    void recall() {
        move(DataKeyState.RETIRING);
        retiredAt = null;
    }

    void erase() {
        move(DataKeyState.ERASED);
        wrapped = null;
    }

    /** Wraps it by the current key-encryption key; tells whether that is another than before. */
    boolean rewrap(KeyEncryptionKeys keys) {
        if (wrapped == null || wrappedBy.equals(keys.current())) {
            return false;
        }
        wrapped = keys.wrap(unwrap(keys), id, purpose);
        wrappedBy = keys.current();
        return true;
    }

    SecretKey unwrap(KeyEncryptionKeys keys) {
        if (wrapped == null) {
            throw new IllegalStateException("data key " + id + " is erased");
        }
        return keys.unwrap(wrappedBy, wrapped, id, purpose);
    }

    private void move(DataKeyState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a data key that is " + state + " does not become " + next);
        }
        state = next;
    }

    int id() {
        return id;
    }

    DataKeyPurpose purpose() {
        return purpose;
    }

    DataKeyState state() {
        return state;
    }

    String wrappedBy() {
        return wrappedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }
}
