package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** What the official who owes a promise can say about it: it is done, or it takes longer. Neither settles anything. */
@ApplicationScoped
class OwingPromise {
    private final Promises promises;
    private final PromiseWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Precondition precondition;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OwingPromise(
            Promises promises,
            PromiseWords words,
            Scopes scopes,
            Caller caller,
            Precondition precondition,
            WorkingCalendar calendar,
            Clock clock) {
        this.promises = promises;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.precondition = precondition;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    PromiseView report(UUID id) {
        var promise = owed(id);
        var today = LocalDate.now(clock);
        var silence = promises.rule(today).silenceDays();
        promise.report(today, calendar.afterDays(clock.instant(), silence));
        promises.flush();
        return words.view(promise);
    }

    @Transactional
    PromiseView offer(UUID id, NewDate date) {
        var promise = owed(id);
        var today = LocalDate.now(clock);
        var rule = promises.rule(today);
        var farthest = today.plusDays(rule.longestDays());
        if (date.dueOn().isAfter(farthest)) {
            throw Problem.invalid("dueOn", "too-far-ahead", farthest);
        }
        promise.offer(date.dueOn(), rule.mostNewDates());
        promises.flush();
        return words.view(promise);
    }

    /** Only the one who owes it; colleagues of the community see it and may not speak for them. */
    private Promise owed(UUID id) {
        var promise = promises.lock(id);
        scopes.requireSeen(promise.community(), "promise", id);
        if (!promise.cadre().equals(caller.cadre())) {
            throw Problem.forbidden("promise-of-another");
        }
        if (precondition.present()) {
            precondition.require(promise.version());
        }
        return promise;
    }
}
