package org.lianxin.visit.aid.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.aid.AidWords;
import org.lianxin.visit.aid.CaseFollower;
import org.lianxin.visit.aid.HelpCase;
import org.lianxin.visit.aid.HelpCases;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scopes;

/** Help that lasts owes a re-check from the day it was confirmed, and each one that lets it go on owes the next. */
@ApplicationScoped
class Rechecking implements CaseFollower {
    private final Rechecks rechecks;
    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    Rechecking(
            Rechecks rechecks,
            HelpCases helpCases,
            AidWords words,
            Scopes scopes,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.rechecks = rechecks;
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void helped(HelpCase helpCase, Instant now) {
        owe(helpCase, LocalDate.ofInstant(now, clock.getZone()));
    }

    @Transactional
    RecheckView record(UUID id, RecheckResult result) {
        var recheck = rechecks.lock(id);
        scopes.requireSeen(recheck.community(), "help-recheck", id);
        var today = LocalDate.now(clock);
        outbox.publish(recheck.record(result, words, caller.subject(), today, clock.instant()));
        rechecks.flush();
        if (result.outcome() != RecheckOutcome.ENDED) {
            owe(helpCases.require(recheck.helpCase()), recheck.dueOn().isAfter(today) ? recheck.dueOn() : today);
        }
        return RecheckView.of(recheck, words);
    }

    Page<RecheckView> owed(@Nullable String community, @Nullable Boolean overdue, PageQuery page) {
        var filter =
                Filter.within(scopes.ofCaller()).with("community", community).and("outcome is null", Map.of());
        if (Boolean.TRUE.equals(overdue)) {
            filter.and("dueOn < :today", Map.of("today", LocalDate.now(clock)));
        }
        return Page.of(
                        rechecks.list(filter, page),
                        page,
                        one -> List.of(one.dueOn().toString(), one.id().toString()))
                .map(recheck -> RecheckView.of(recheck, words));
    }

    private void owe(HelpCase helpCase, LocalDate from) {
        helpCase.template()
                .recheckMonths()
                .ifPresent(months ->
                        rechecks.persist(new Recheck(helpCase.id(), helpCase.community(), from.plusMonths(months))));
    }
}
