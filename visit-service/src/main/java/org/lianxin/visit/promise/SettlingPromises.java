package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.platform.events.Outbox;

/** What time does to promises: a day that passed breaks them, silence after a report keeps them, as unconfirmed. */
@ApplicationScoped
class SettlingPromises {
    private static final int BATCH = 200;

    private final Promises promises;
    private final Outbox outbox;
    private final Clock clock;

    SettlingPromises(Promises promises, Outbox outbox, Clock clock) {
        this.promises = promises;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean settleSome() {
        var now = clock.instant();
        var overdue = promises.lockOverdue(LocalDate.now(clock), BATCH);
        outbox.publishAll(overdue.stream()
                .flatMap(promise -> promise.breakNow(now).stream())
                .toList());
        var unanswered = promises.lockUnanswered(now, BATCH);
        outbox.publishAll(unanswered.stream()
                .map(promise -> promise.keep(KeptBy.SILENCE, now))
                .toList());
        return overdue.size() == BATCH || unanswered.size() == BATCH;
    }
}
