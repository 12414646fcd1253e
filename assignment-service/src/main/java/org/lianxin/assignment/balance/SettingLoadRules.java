package org.lianxin.assignment.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Says what weighs how much: administrators everywhere, assessors in their region. */
@ApplicationScoped
class SettingLoadRules {

    private static final int YEARS_AHEAD = 2;

    private final LoadRules rules;
    private final Regions regions;
    private final Caller caller;
    private final Precondition precondition;
    private final Idempotency idempotency;
    private final Clock clock;

    SettingLoadRules(
            LoadRules rules,
            Regions regions,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Clock clock) {
        this.rules = rules;
        this.regions = regions;
        this.caller = caller;
        this.precondition = precondition;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    LoadRule add(NewLoadRule wish) {
        if (!regions.covers(wish.region())) {
            throw Problem.notFound("region", wish.region());
        }
        var latest = today().plusYears(YEARS_AHEAD);
        if (wish.validFrom().isBefore(today()) || wish.validFrom().isAfter(latest)) {
            throw Problem.invalid("validFrom", "date-out-of-range", today(), latest);
        }
        return idempotency.once("load-rule", wish, Ids.next(), id -> create(id, wish), rules::findById);
    }

    @Transactional
    LoadRule change(UUID id, LoadRuleChange wish) {
        var rule = require(id);
        precondition.require(rule.version());
        rule.change(wish, today(), caller.subject(), clock.instant());
        rules.flush();
        return rule;
    }

    @Transactional
    void withdraw(UUID id) {
        var rule = require(id);
        precondition.require(rule.version());
        rule.requireNotYetHeld(today().plusDays(1));
        rules.delete(rule);
    }

    private LoadRule create(UUID id, NewLoadRule wish) {
        var rule = new LoadRule(id, wish, caller.subject(), clock.instant());
        rules.persistAndFlush(rule);
        return rule;
    }

    private LoadRule require(UUID id) {
        return rules.findByIdOptional(id)
                .filter(rule -> regions.covers(rule.region()))
                .orElseThrow(() -> Problem.notFound("load-rule", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
