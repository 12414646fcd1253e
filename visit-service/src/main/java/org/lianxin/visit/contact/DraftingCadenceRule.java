package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Those who set the rules draft one or end one: for their region and for days to come only. */
@ApplicationScoped
class DraftingCadenceRule {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final CadenceRules rules;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    DraftingCadenceRule(
            CadenceRules rules, Idempotency idempotency, Precondition precondition, Caller caller, Clock clock) {
        this.rules = rules;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CadenceRuleView draft(NewCadenceRule draft) {
        check(draft, LocalDate.now(clock));
        return idempotency.once(
                "cadence-rule.draft",
                draft,
                Ids.next(),
                id -> {
                    var rule = new CadenceRule(id, draft, caller.subject(), clock.instant());
                    rules.persistAndFlush(rule);
                    return CadenceRuleView.of(rule);
                },
                id -> CadenceRuleView.of(rules.require(id)));
    }

    @Transactional
    CadenceRuleView end(UUID id, CadenceRuleEnd end) {
        var rule = rules.require(id);
        requireOwnRegion(rule.region());
        if (rule.region().isEmpty() && rule.vulnerableGroup() == null) {
            throw Problem.conflict("cadence-rule-general");
        }
        precondition.require(rule.version());
        rule.end(end.on(), LocalDate.now(clock));
        rules.flush();
        return CadenceRuleView.of(rule);
    }

    private void check(NewCadenceRule draft, LocalDate today) {
        requireOwnRegion(draft.region());
        if (!draft.validFrom().isAfter(today)) {
            throw Problem.invalid("validFrom", "not-in-the-future");
        }
        if (draft.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
        if (draft.validUntil() != null && !draft.validUntil().isAfter(draft.validFrom())) {
            throw Problem.invalid("validUntil", "before-it-begins", draft.validFrom());
        }
        if (draft.validUntil() != null && draft.region().isEmpty() && draft.vulnerableGroup() == null) {
            throw Problem.invalid("validUntil", "cadence-rule-general");
        }
        if (draft.snoozeDays() > draft.snoozeLimitDays()) {
            throw Problem.invalid("snoozeDays", "beyond-the-limit", draft.snoozeLimitDays());
        }
    }

    private void requireOwnRegion(String region) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.mayAct(region)) {
            throw Problem.forbidden("out-of-scope").at("region");
        }
    }
}
