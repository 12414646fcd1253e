package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.contact.HasteningDueContact;
import org.lianxin.visit.contact.MovingDueContact;
import org.lianxin.visit.contact.OpeningDueContact;
import org.lianxin.visit.contact.OwedHousehold;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.contact.WithdrawingDueContact;
import org.lianxin.visit.household.duplicate.SuggestingDuplicates;
import org.lianxin.visit.household.risk.RiskRules;

/** What follows from a change of a household: the contact owed to it, what the rules suggest, who may be registered twice. */
@ApplicationScoped
public class HouseholdCare {
    private final OpeningDueContact opening;
    private final HasteningDueContact hastening;
    private final MovingDueContact moving;
    private final WithdrawingDueContact withdrawing;
    private final RiskRules rules;
    private final SuggestingDuplicates duplicates;

    HouseholdCare(
            OpeningDueContact opening,
            HasteningDueContact hastening,
            MovingDueContact moving,
            WithdrawingDueContact withdrawing,
            RiskRules rules,
            SuggestingDuplicates duplicates) {
        this.opening = opening;
        this.hastening = hastening;
        this.moving = moving;
        this.withdrawing = withdrawing;
        this.rules = rules;
        this.duplicates = duplicates;
    }

    public void suggest(Household household, Pen pen) {
        var suggestion = rules.suggest(household.groups(), household.answerRules(), pen.today());
        household.suggest(suggestion.risk(), suggestion.because());
    }

    public void owe(Household household, @Nullable LocalDate lastContact) {
        opening.open(List.of(owed(household, lastContact)));
    }

    /** New ones, counted from their last contact where one is known. */
    void owe(Collection<Household> created) {
        opening.open(created.stream().map(one -> owed(one, one.lastContactOn())).toList());
    }

    private static OwedHousehold owed(Household household, @Nullable LocalDate lastContact) {
        return new OwedHousehold(
                household.id(), household.community(), household.risk(), household.groups(), lastContact);
    }

    public void oweNothing(Household household) {
        withdrawing.withdraw(household.id());
    }

    /** Whoever is responsible in the new community owes the contact from now on. */
    public void oweElsewhere(Household household) {
        moving.move(household.id(), household.community());
    }

    /** Its risk or its groups are others now. */
    public void circumstancesChanged(Household household) {
        if (household.active()) {
            hastening.changed(household.id(), household.risk(), household.groups());
        }
    }

    void follow(Household household, boolean wasActive, Risk riskBefore, Set<String> groupsBefore) {
        if (!household.active()) {
            oweNothing(household);
        } else if (!wasActive) {
            owe(household, null);
        } else if (household.risk() != riskBefore || !household.groups().equals(groupsBefore)) {
            circumstancesChanged(household);
        }
    }

    /** Numbers are compared at once; names and addresses later, see {@code duplicate}. */
    void lookForDoubles(Collection<Household> changed) {
        var withNumbers = changed.stream()
                .filter(household -> household.residents().stream()
                        .anyMatch(one -> one.identityIndex() != null || one.phoneIndex() != null))
                .map(Household::id)
                .toList();
        if (!withNumbers.isEmpty()) {
            duplicates.byNumbers(withNumbers);
        }
    }
}
