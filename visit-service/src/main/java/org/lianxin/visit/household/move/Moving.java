package org.lianxin.visit.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.visit.household.HouseholdCare;
import org.lianxin.visit.household.HouseholdCheck;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.HouseholdStep;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.scope.Scopes;

/** A household moves, also to where another official answers for it: from then on it is theirs, with all that is known of it. */
@ApplicationScoped
class Moving {
    private final Households households;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final KnownPlaces places;
    private final Precondition precondition;
    private final Pens pens;
    private final Scopes scopes;
    private final Outbox outbox;

    Moving(
            Households households,
            HouseholdHistory history,
            HouseholdCare care,
            KnownPlaces places,
            Precondition precondition,
            Pens pens,
            Scopes scopes,
            Outbox outbox) {
        this.households = households;
        this.history = history;
        this.care = care;
        this.places = places;
        this.precondition = precondition;
        this.pens = pens;
        this.scopes = scopes;
        this.outbox = outbox;
    }

    @Transactional
    MoveReceipt move(UUID id, NewMove move) {
        var household = households.lock(id);
        scopes.requireSeen(household.community(), "household", id);
        precondition.require(household.version());
        var pen = pens.ofCaller();
        HouseholdCheck.day("on", move.on(), pen.today());
        places.require(move.community(), "community");
        var elsewhere = !move.community().equals(household.community());
        household.move(move.community(), move.address(), pen);
        history.depart(id, move.on(), "on");
        households.flush();
        history.arrive(household, move.address(), move.on(), pen);
        history.note(household, HouseholdStep.Kind.MOVED, null, move.on(), pen);
        if (elsewhere) {
            care.oweElsewhere(household);
        }
        outbox.publish(household.fact());
        households.flush();
        return MoveReceipt.of(household, move.on());
    }
}
