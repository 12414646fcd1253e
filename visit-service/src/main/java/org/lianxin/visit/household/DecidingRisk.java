package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.visit.scope.Scopes;

/** A person decides how much a household is at risk, and says why. */
@ApplicationScoped
public class DecidingRisk {
    private final Households households;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final Precondition precondition;
    private final Pens pens;
    private final Scopes scopes;
    private final Outbox outbox;

    DecidingRisk(
            Households households,
            HouseholdHistory history,
            HouseholdCare care,
            Precondition precondition,
            Pens pens,
            Scopes scopes,
            Outbox outbox) {
        this.households = households;
        this.history = history;
        this.care = care;
        this.precondition = precondition;
        this.pens = pens;
        this.scopes = scopes;
        this.outbox = outbox;
    }

    @Transactional
    HouseholdView decide(UUID id, RiskDecision decision) {
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        precondition.require(household.version());
        household.requireActive();
        var pen = pens.ofCaller();
        var before = household.risk();
        if (household.decide(decision.risk(), decision.reasons(), pen)) {
            history.noteDecision(household, decision.risk(), decision.reasons(), pen);
            outbox.publish(household.fact());
            if (household.risk() != before) {
                care.circumstancesChanged(household);
            }
        }
        households.flush();
        return HouseholdView.of(household, pen.fields());
    }

    /** The newest living conditions meet these rules: the suggestion changes, the decision does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void conditionsMeet(Household household, List<String> rules, Pen pen) {
        household.meetRules(rules, pen);
        care.suggest(household, pen);
    }
}
