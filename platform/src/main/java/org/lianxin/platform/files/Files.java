package org.lianxin.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianxin.platform.crypto.FileCipher;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/**
 * Keeps files outside of the database, each sealed with a key of its own that only its row holds (sealed in turn, see {@code FieldCipher}). So the
 * row decides: a file whose row was never committed, or was erased, is unreadable at that moment, and removing it is tidying up.
 */
@ApplicationScoped
public class Files {
    private static final Logger LOG = Logger.getLogger(Files.class);

    private final Receiving receiving;
    private final FileStore store;
    private final TransactionSynchronizationRegistry transaction;

    Files(Receiving receiving, FileStore store, TransactionSynchronizationRegistry transaction) {
        this.receiving = receiving;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * Reads and judges what was sent; keeps nothing. To be called outside of a transaction: a slow sender must not hold a connection.
     *
     * @throws Problem 413 too large, 415 not a kind that is taken, 422 unreadable or harmful, 503 not scanned
     */
    public ReceivedFile receive(InputStream body) {
        return receiving.receive(body);
    }

    /** Keeps it. Whoever does not commit a row with the answer tells {@link #remove}. */
    public KeptFile put(ReceivedFile received) {
        var file = Ids.random();
        var key = FileCipher.newKey();
        store.write(file, FileCipher.seal(received.content(), file, key));
        return new KeptFile(file, key);
    }

    /** @throws Problem 404 when it is gone although its row is there */
    public byte[] open(KeptFile kept) {
        var sealed = store.read(kept.file()).orElseThrow(() -> Problem.notFound("file", kept.file()));
        return FileCipher.open(sealed, kept.file(), kept.key());
    }

    public void remove(UUID file) {
        try {
            store.remove(file);
        } catch (RuntimeException e) {
            LOG.warnf(e, "file %s stays, though nobody can read it any more", file);
        }
    }

    /** Removes it once the surrounding transaction, which erases its row, has committed. */
    public void removeWithRow(UUID file) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    remove(file);
                }
            }
        });
    }
}
