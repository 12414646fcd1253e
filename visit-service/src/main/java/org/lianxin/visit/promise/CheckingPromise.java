package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** A supervisor who owes nothing looks whether it was done, where the resident cannot say. */
@ApplicationScoped
class CheckingPromise {
    private final Promises promises;
    private final PromiseWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    CheckingPromise(Promises promises, PromiseWords words, Scopes scopes, Caller caller, Outbox outbox, Clock clock) {
        this.promises = promises;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PromiseView check(UUID id, PromiseCheck check) {
        var promise = promises.lock(id);
        scopes.requireSeen(promise.community(), "promise", id);
        if (promise.isOf(caller.subject())) {
            throw Problem.forbidden("own-promise");
        }
        if (check.kept()) {
            outbox.publish(promise.keep(KeptBy.INDEPENDENT_CHECK, clock.instant()));
        } else if (promise.status() == PromiseStatus.REPORTED) {
            promise.reject(LocalDate.now(clock), clock.instant()).ifPresent(outbox::publish);
        } else {
            throw Problem.conflict("promise-move", promise.status(), PromiseStatus.BROKEN);
        }
        promises.flush();
        return words.view(promise);
    }
}
