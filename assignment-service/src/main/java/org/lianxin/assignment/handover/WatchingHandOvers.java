package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** What time brings to hand-overs: the day of the successor comes, the term to sign passes. Late or run twice it does the same. */
@ApplicationScoped
class WatchingHandOvers {

    private static final int AT_ONCE = 100;

    private final HandOvers handOvers;
    private final CompletingHandOver completing;
    private final Clock clock;

    WatchingHandOvers(HandOvers handOvers, CompletingHandOver completing, Clock clock) {
        this.handOvers = handOvers;
        this.completing = completing;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more to do now. */
    @Transactional
    boolean completeSome() {
        var ready = handOvers.ready(LocalDate.now(clock), AT_ONCE);
        var completed = ready.stream()
                .filter(one -> completing.completeIfReady(one, "day"))
                .count();
        return completed > 0;
    }

    @Transactional
    boolean fallOverdue() {
        var now = clock.instant();
        var late = handOvers.falling(now, AT_ONCE);
        late.forEach(one -> one.fallOverdue(now));
        return late.size() == AT_ONCE;
    }
}
