package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals rows anew with the active key, one batch in one transaction. A row is locked before it is read, so no writer's change
 * is lost; a row a writer holds is passed over and found by the next pass.
 */
@ApplicationScoped
class Resealing {
    private final SealedRows rows;
    private final Keyring keys;
    private final FieldCipher cipher;
    private final int batch;

    Resealing(
            SealedRows rows,
            Keyring keys,
            FieldCipher cipher,
            @ConfigProperty(name = "lianxin.sealing.batch") int batch) {
        this.rows = rows;
        this.keys = keys;
        this.cipher = cipher;
        this.batch = batch;
    }

    /** @return the last row of the batch; empty when there was nothing left to do after the given one */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<UUID> batch(SealedColumn where, @Nullable UUID after) {
        var old = rows.lockOthers(where, keys.sealing(), after, batch);
        if (old.isEmpty()) {
            return Optional.empty();
        }
        var fresh = old.stream().map(row -> anew(where, row)).toList();
        int changed = rows.exchange(where, old, fresh);
        if (changed != old.size()) {
            throw new IllegalStateException(
                    "%s: %d rows were locked and %d exchanged".formatted(where, old.size(), changed));
        }
        return Optional.of(old.getLast().id());
    }

    private byte[] anew(SealedColumn where, SealedRows.Row row) {
        var open = cipher.openBytes(row.sealed(), where.table(), where.column(), row.id());
        return cipher.seal(open, where.table(), where.column(), row.id());
    }
}
