package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** The household follows what it was promised, and says whether it was done or may take longer. */
@ApplicationScoped
class AnsweringPromise {
    private final Promises promises;
    private final PromiseWords words;
    private final OneTimeCodes codes;
    private final Outbox outbox;
    private final Clock clock;

    AnsweringPromise(Promises promises, PromiseWords words, OneTimeCodes codes, Outbox outbox, Clock clock) {
        this.promises = promises;
        this.words = words;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PromiseToResident see(PromiseCode code) {
        return words.toResident(promiseOf(code.code(), LockModeType.NONE));
    }

    @Transactional
    PromiseToResident answer(PromiseAnswer answer) {
        var promise = promiseOf(answer.code(), LockModeType.PESSIMISTIC_WRITE);
        switch (answer.answer()) {
            case KEPT -> outbox.publish(promise.keep(KeptBy.RESIDENT, clock.instant()));
            case NOT_KEPT -> reject(promise);
            case AGREED -> outbox.publish(promise.agree(clock.instant()));
            case DECLINED -> promise.decline();
        }
        return words.toResident(promise);
    }

    private void reject(Promise promise) {
        if (promise.status() != PromiseStatus.REPORTED) {
            throw Problem.conflict("promise-move", promise.status(), PromiseStatus.OPEN);
        }
        promise.reject(LocalDate.now(clock), clock.instant()).ifPresent(outbox::publish);
    }

    private Promise promiseOf(String code, LockModeType lock) {
        if (!codes.wellFormed(code)) {
            throw Problem.of(404, "code-unknown").at("code");
        }
        return promises.byCode(codes.hash(code), lock)
                .orElseThrow(() -> Problem.of(404, "code-unknown").at("code"));
    }
}
