package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.visit.contact.HasteningDueContact;
import org.lianxin.visit.contact.OpeningDueContact;
import org.lianxin.visit.contact.OwedHousehold;
import org.lianxin.visit.contact.WithdrawingDueContact;
import org.lianxin.visit.scope.Scopes;

/** A cadre registers a household of their communities, or replaces what is known of it. */
@ApplicationScoped
class RegisteringHousehold {
    private final Households households;
    private final Scopes scopes;
    private final Precondition precondition;
    private final OpeningDueContact opening;
    private final HasteningDueContact hastening;
    private final WithdrawingDueContact withdrawing;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringHousehold(
            Households households,
            Scopes scopes,
            Precondition precondition,
            OpeningDueContact opening,
            HasteningDueContact hastening,
            WithdrawingDueContact withdrawing,
            Outbox outbox,
            Clock clock) {
        this.households = households;
        this.scopes = scopes;
        this.precondition = precondition;
        this.opening = opening;
        this.hastening = hastening;
        this.withdrawing = withdrawing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What was registered, and whether it is new. */
    record Registered(HouseholdView household, boolean created) {}

    @Transactional
    Registered register(UUID id, NewHousehold content) {
        HouseholdDates.check(content, LocalDate.now(clock));
        scopes.requireWritable(content.community(), "community");
        var known = households.findByIdOptional(id);
        var household = known.isPresent() ? change(known.get(), content) : create(id, content);
        households.flush();
        return new Registered(HouseholdView.of(household), known.isEmpty());
    }

    private Household create(UUID id, NewHousehold content) {
        var household = new Household(id, content, clock.instant());
        households.persistAndFlush(household);
        outbox.publish(household.registered());
        if (household.active()) {
            oweContact(household, content.lastContactOn());
        }
        return household;
    }

    private Household change(Household household, NewHousehold content) {
        scopes.requireSeen(household.community(), "household", household.id());
        precondition.require(household.version());
        var wasActive = household.active();
        var riskBefore = household.risk();
        var groupsBefore = household.groups();
        outbox.publish(household.change(content, clock.instant()));
        if (!household.active()) {
            withdrawing.withdraw(household.id());
        } else if (!wasActive) {
            oweContact(household, null);
        } else if (household.risk() != riskBefore || !household.groups().equals(groupsBefore)) {
            hastening.changed(household.id(), household.risk(), household.groups());
        }
        return household;
    }

    private void oweContact(Household household, @Nullable LocalDate lastContact) {
        opening.open(List.of(new OwedHousehold(
                household.id(), household.community(), household.risk(), household.groups(), lastContact)));
    }
}
