package org.lianxin.visit.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Household;
import org.lianxin.visit.household.HouseholdCare;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.HouseholdStep;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.Resident;

/** Takes a merge back: everybody goes back to where they came from, save who has gone elsewhere since. */
@ApplicationScoped
class PartingHouseholds {
    private final Households households;
    private final HouseholdDuplicates duplicates;
    private final HouseholdMerges merges;
    private final MergingHouseholds merging;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final Pens pens;

    PartingHouseholds(
            Households households,
            HouseholdDuplicates duplicates,
            HouseholdMerges merges,
            MergingHouseholds merging,
            HouseholdHistory history,
            HouseholdCare care,
            Pens pens) {
        this.households = households;
        this.duplicates = duplicates;
        this.merges = merges;
        this.merging = merging;
        this.history = history;
        this.care = care;
        this.pens = pens;
    }

    @Transactional
    MergeView part(UUID id) {
        var merge = merges.lock(id);
        households.lockBoth(merge.kept(), merge.merged());
        var kept = merging.requireSeen(merge.kept());
        var merged = merging.requireSeen(merge.merged());
        var pen = pens.ofCaller();
        merge.undo(pen.by(), pen.now());
        // A later merge of the kept household is to be taken back first.
        kept.requireActive();
        if (!kept.id().equals(merged.mergedInto())) {
            throw Problem.conflict("household-merge-undone");
        }
        var people = merges.people(id);
        var back = new ArrayList<Resident>();
        var stayed = new ArrayList<UUID>();
        for (var person : people) {
            var resident = households.getEntityManager().find(Resident.class, person.resident());
            if (mayGoBack(person, resident, kept, merged)) {
                back.add(resident);
            } else {
                stayed.add(resident.id());
            }
        }
        giveBack(people, back, merged, pen);
        merged.partAgain(pen);
        kept.touch(pen);
        history.arrive(merged, merged.address(pen.fields()), pen.today(), pen);
        merging.note(kept, merged, HouseholdStep.Kind.UNMERGED, pen);
        care.owe(merged, null);
        merging.tell(kept, merged, pen);
        duplicates.of(kept.id(), merged.id()).ifPresent(one -> one.parted(pen.by(), pen.now()));
        return MergeView.of(merge, people, stayed);
    }

    private static boolean mayGoBack(HouseholdMergePerson person, Resident resident, Household kept, Household merged) {
        if (resident.erased()) {
            return false;
        }
        return person.sameAs() == null
                ? resident.here() && resident.household().id().equals(kept.id())
                : person.sameAs().equals(resident.mergedInto())
                        && resident.household().id().equals(merged.id());
    }

    private void giveBack(List<HouseholdMergePerson> people, List<Resident> back, Household merged, Pen pen) {
        var leaving = back.stream().filter(Resident::here).map(Resident::id).toList();
        if (!leaving.isEmpty()) {
            history.leave(leaving, pen.today(), "id");
            households.flush();
        }
        for (var person : people) {
            back.stream().filter(one -> one.id().equals(person.resident())).forEach(resident -> {
                if (person.sameAs() != null) {
                    var kept = households.getEntityManager().find(Resident.class, person.sameAs());
                    person.giveBack(resident, kept, pen);
                }
                merged.take(resident, resident.relation());
                history.enter(resident, merged.id(), pen.today());
            });
        }
    }

    @Transactional
    MergeView one(UUID id) {
        var merge = merges.require(id);
        merging.requireSeen(merge.kept());
        merging.requireSeen(merge.merged());
        return MergeView.of(merge, merges.people(id), List.of());
    }

    @Transactional
    List<MergeView> of(UUID household) {
        merging.requireSeen(household);
        return merges.of(household).stream()
                .map(merge -> MergeView.of(merge, merges.people(merge.id()), List.of()))
                .toList();
    }
}
