package org.lianxin.visit.household.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Household;
import org.lianxin.visit.household.HouseholdCare;
import org.lianxin.visit.household.HouseholdCheck;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.HouseholdStatus;
import org.lianxin.visit.household.HouseholdStep;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.NewHousehold;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.RegisteringHousehold;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/** People go from one household to another: to a new one, or to one that is there. Each keeps their history. */
@ApplicationScoped
class Splitting {
    private final Households households;
    private final RegisteringHousehold registering;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final KnownPlaces places;
    private final Precondition precondition;
    private final Pens pens;
    private final Scopes scopes;
    private final Outbox outbox;

    Splitting(
            Households households,
            RegisteringHousehold registering,
            HouseholdHistory history,
            HouseholdCare care,
            KnownPlaces places,
            Precondition precondition,
            Pens pens,
            Scopes scopes,
            Outbox outbox) {
        this.households = households;
        this.registering = registering;
        this.history = history;
        this.care = care;
        this.places = places;
        this.precondition = precondition;
        this.pens = pens;
        this.scopes = scopes;
        this.outbox = outbox;
    }

    @Transactional
    MoveReceipt split(UUID id, NewSplit split) {
        var from = seen(households.lock(id));
        precondition.require(from.version());
        from.requireActive();
        var pen = pens.ofCaller();
        HouseholdCheck.day("on", split.on(), pen.today());
        places.require(split.community(), "community");
        if (split.members().size() >= from.residents().size()) {
            throw Problem.unprocessable("split-takes-all").at("members");
        }
        var to = registering.create(
                split.household(),
                new NewHousehold(
                        split.community(),
                        split.address(),
                        split.risk(),
                        split.reasons(),
                        List.of(),
                        null,
                        split.on(),
                        true),
                pen);
        transfer(from, to, split.members(), split.on(), pen);
        note(from, to, HouseholdStep.Kind.SPLIT, split.on(), pen);
        tell(from, to);
        return MoveReceipt.of(to, split.on());
    }

    @Transactional
    MoveReceipt join(UUID id, NewJoin join) {
        if (id.equals(join.from())) {
            throw Problem.invalid("from", "named-twice");
        }
        households.lockBoth(id, join.from());
        var to = seen(households.require(id));
        var from = seen(households.require(join.from()));
        precondition.require(to.version());
        to.requireActive();
        from.requireActive();
        var pen = pens.ofCaller();
        HouseholdCheck.day("on", join.on(), pen.today());
        transfer(from, to, join.members(), join.on(), pen);
        if (from.residents().isEmpty()) {
            from.leave(HouseholdStatus.DISSOLVED, pen);
            history.depart(from.id(), join.on(), "on");
            care.oweNothing(from);
        }
        note(from, to, HouseholdStep.Kind.JOINED, join.on(), pen);
        tell(from, to);
        return MoveReceipt.of(to, join.on());
    }

    private Household seen(Household household) {
        scopes.requireSeen(household.community(), "household", household.id());
        return household;
    }

    private void transfer(Household from, Household to, List<Mover> movers, LocalDate on, Pen pen) {
        Map<UUID, Resident> there =
                from.residents().stream().collect(Collectors.toMap(Resident::id, Function.identity()));
        for (int i = 0; i < movers.size(); i++) {
            var resident = there.remove(movers.get(i).id());
            if (resident == null) {
                throw Problem.invalid("members[" + i + "].id", "not-in-household");
            }
            to.take(resident, movers.get(i).relation());
        }
        history.leave(movers.stream().map(Mover::id).toList(), on, "on");
        from.touch(pen);
        to.touch(pen);
        care.suggest(from, pen);
        care.suggest(to, pen);
        households.flush();
        to.residents().stream()
                .filter(resident -> movers.stream().anyMatch(mover -> mover.id().equals(resident.id())))
                .forEach(resident -> history.enter(resident, to.id(), on));
    }

    private void note(Household from, Household to, HouseholdStep.Kind kind, LocalDate on, Pen pen) {
        history.note(from, kind, to.id(), on, pen);
        history.note(to, kind, from.id(), on, pen);
    }

    private void tell(Household from, Household to) {
        care.circumstancesChanged(from);
        care.circumstancesChanged(to);
        outbox.publishAll(List.of(from.fact(), to.fact()));
        households.flush();
    }
}
