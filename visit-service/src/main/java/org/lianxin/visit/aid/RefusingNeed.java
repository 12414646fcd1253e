package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Caller;
import org.lianxin.visit.scope.Scopes;

/** An official says no to a need, with a reason the resident can read. */
@ApplicationScoped
class RefusingNeed {
    private final Needs needs;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    RefusingNeed(Needs needs, AidWords words, Scopes scopes, Caller caller, Outbox outbox, Clock clock) {
        this.needs = needs;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    NeedView refuse(UUID id, Refusal refusal) {
        var need = needs.lock(id);
        scopes.requireSeen(need.community(), "need", id);
        outbox.publish(need.refuse(refusal.reason(), words, caller.subject(), clock.instant()));
        return NeedView.of(need, words);
    }
}
