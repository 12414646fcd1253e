package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** An official promises something; the household gets a code to follow it by. */
@ApplicationScoped
class MakingPromise {
    private final Promises promises;
    private final PromiseWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Idempotency idempotency;
    private final OneTimeCodes codes;
    private final Outbox outbox;
    private final Clock clock;

    MakingPromise(
            Promises promises,
            PromiseWords words,
            Scopes scopes,
            Caller caller,
            Idempotency idempotency,
            OneTimeCodes codes,
            Outbox outbox,
            Clock clock) {
        this.promises = promises;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.idempotency = idempotency;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PromiseView make(NewPromise asked) {
        return idempotency.once(
                "promise.make",
                asked,
                Objects.requireNonNullElseGet(asked.id(), Ids::next),
                id -> keep(id, asked),
                id -> words.view(promises.require(id)));
    }

    private PromiseView keep(UUID id, NewPromise asked) {
        check(asked);
        if (promises.findByIdOptional(id).isPresent()) {
            throw Problem.conflict("id-taken").at("id");
        }
        var code = codes.issue();
        var promise = new Promise(
                id, asked, caller.cadre(), words.seal(asked.words(), id), codes.hash(code), clock.instant());
        promises.persistAndFlush(promise);
        outbox.publish(promise.made());
        return words.view(promise, code);
    }

    private void check(NewPromise asked) {
        scopes.requireWritable(asked.community(), "community");
        var today = LocalDate.now(clock);
        if (asked.dueOn().isBefore(today)) {
            throw Problem.invalid("dueOn", "in-the-past");
        }
        var farthest = today.plusDays(promises.rule(today).longestDays());
        if (asked.dueOn().isAfter(farthest)) {
            throw Problem.invalid("dueOn", "too-far-ahead", farthest);
        }
        if (asked.household() != null && !promises.livesIn(asked.household(), asked.community())) {
            throw Problem.invalid("household", "promise-elsewhere");
        }
        if (asked.visit() != null && !promises.wasVisit(asked.visit(), asked.community(), asked.household())) {
            throw Problem.invalid("visit", "promise-elsewhere");
        }
        if (asked.helpCase() != null && !promises.isHelpCase(asked.helpCase(), asked.community(), asked.household())) {
            throw Problem.invalid("helpCase", "promise-elsewhere");
        }
    }
}
