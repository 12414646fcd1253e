package org.lianxin.platform.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Writes an entry into every transaction in which a request of staff changes something, just before it commits. No use case
 * has to think of it, and what is rolled back takes its entry along.
 */
@ApplicationScoped
class RecordingChanges {
    private final TransactionSynchronizationRegistry transaction;
    private final WritingEntries writing;

    RecordingChanges(TransactionSynchronizationRegistry transaction, WritingEntries writing) {
        this.transaction = transaction;
        this.writing = writing;
    }

    /** Registered as late as can be, so that entities have been flushed by the time it runs. */
    void transactionEnds(@Observes @BeforeDestroyed(TransactionScoped.class) Object event) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && Arc.container().requestContext().isActive()
                && writing.changeIsOfInterest()) {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                        writing.change();
                    }
                }

                @Override
                public void afterCompletion(int status) {}
            });
        }
    }
}
