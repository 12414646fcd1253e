package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.web.Problem;

/** Takes over what a request says of a household that is known, and writes into its history what that changed. */
@ApplicationScoped
class ReplacingHousehold {
    private final Households households;
    private final HouseholdHistory history;

    ReplacingHousehold(Households households, HouseholdHistory history) {
        this.households = households;
        this.history = history;
    }

    /** @return who is new, to be entered into the history once the database knows them */
    List<Resident> replace(Household household, NewHousehold content, Pen pen) {
        if (!content.address().equals(household.address(pen.fields()))) {
            history.correctAddress(household.id(), content.address(), pen.fields());
        }
        household.live(content.address(), pen);
        if (household.decide(content.risk(), content.reasons(), pen)) {
            history.noteDecision(household, content.risk(), content.reasons(), pen);
        }
        presence(household, content, pen);
        return people(household, content.members(), pen);
    }

    private void presence(Household household, NewHousehold content, Pen pen) {
        if (!content.stillThere() && household.active()) {
            household.leave(HouseholdStatus.AWAY, pen);
            history.depart(household.id(), pen.today(), "active");
            history.note(household, HouseholdStep.Kind.LEFT, null, pen.today(), pen);
        } else if (content.stillThere() && !household.active()) {
            household.comeBack(pen);
            history.arrive(household, content.address(), pen.today(), pen);
            history.note(household, HouseholdStep.Kind.RETURNED, null, pen.today(), pen);
        }
    }

    private List<Resident> people(Household household, List<NewHousehold.Member> members, Pen pen) {
        var known = household
                .everybody()
                .filter(resident -> !resident.erased() && resident.mergedInto() == null)
                .collect(Collectors.toMap(Resident::id, Function.identity()));
        var wanted = members.stream().map(NewHousehold.Member::id).collect(Collectors.toSet());
        var strangers = new HashSet<>(wanted);
        strangers.removeAll(known.keySet());
        if (households.anyResident(strangers)) {
            throw Problem.conflict("resident-pk").at("members");
        }
        var gone = new ArrayList<UUID>();
        household.residents().stream()
                .filter(resident -> !wanted.contains(resident.id()))
                .forEach(resident -> {
                    resident.leave();
                    gone.add(resident.id());
                });
        if (!gone.isEmpty()) {
            history.leave(gone, pen.today(), "members");
        }
        var newcomers = new ArrayList<Resident>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var resident = known.get(member.id());
            if (resident == null) {
                newcomers.add(household.add(member, i, pen));
            } else {
                stay(household, resident, member, i, pen);
            }
        }
        return newcomers;
    }

    private void stay(Household household, Resident resident, NewHousehold.Member member, int place, Pen pen) {
        boolean returns = !resident.here();
        if (returns) {
            household.take(resident, member.relation());
        }
        if (!returns && !resident.relation().equals(member.relation())) {
            history.relate(resident.id(), member.relation());
        }
        resident.become(place, member, pen);
        if (returns) {
            history.enter(resident, household.id(), pen.today());
        }
    }
}
