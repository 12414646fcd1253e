package org.lianxin.assignment.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Adds a rule for days to come: what held on past days is not changed behind anybody's back. */
@ApplicationScoped
class AddingRule {

    private final AssignmentRules rules;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AddingRule(AssignmentRules rules, Idempotency idempotency, Caller caller, Clock clock) {
        this.rules = rules;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssignmentRule add(NewAssignmentRule wish) {
        return idempotency.once("assignment-rule", wish, Ids.next(), id -> create(id, wish), rules::findById);
    }

    private AssignmentRule create(UUID id, NewAssignmentRule wish) {
        var today = LocalDate.now(clock);
        if (wish.validFrom().isBefore(today) || wish.validFrom().isAfter(today.plusYears(5))) {
            throw Problem.invalid("validFrom", "date-out-of-range", today, today.plusYears(5));
        }
        var rule = new AssignmentRule(id, wish, caller.subject(), clock.instant());
        rules.persistAndFlush(rule);
        return rule;
    }
}
