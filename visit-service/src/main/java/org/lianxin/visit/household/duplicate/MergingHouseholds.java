package org.lianxin.visit.household.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Household;
import org.lianxin.visit.household.HouseholdCare;
import org.lianxin.visit.household.HouseholdHistory;
import org.lianxin.visit.household.HouseholdStep;
import org.lianxin.visit.household.Households;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/**
 * Makes one household of two. Nothing is deleted or pointed elsewhere: visits, needs and assessments keep the household they were
 * recorded for, and whoever reads the kept one reads those of the merged one with it.
 */
@ApplicationScoped
class MergingHouseholds {
    private final Households households;
    private final HouseholdDuplicates duplicates;
    private final HouseholdMerges merges;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final Pens pens;
    private final Scopes scopes;
    private final Outbox outbox;

    MergingHouseholds(
            Households households,
            HouseholdDuplicates duplicates,
            HouseholdMerges merges,
            HouseholdHistory history,
            HouseholdCare care,
            Pens pens,
            Scopes scopes,
            Outbox outbox) {
        this.households = households;
        this.duplicates = duplicates;
        this.merges = merges;
        this.history = history;
        this.care = care;
        this.pens = pens;
        this.scopes = scopes;
        this.outbox = outbox;
    }

    @Transactional
    MergeView merge(UUID id, NewMerge wanted) {
        if (wanted.kept().equals(wanted.merged())) {
            throw Problem.invalid("merged", "named-twice");
        }
        households.lockBoth(wanted.kept(), wanted.merged());
        var kept = requireSeen(wanted.kept());
        var merged = requireSeen(wanted.merged());
        kept.requireActive();
        merged.requireActive();
        var pen = pens.ofCaller();
        var people = people(id, wanted, kept, merged, pen);
        merged.mergeInto(kept, pen);
        kept.touch(pen);
        history.depart(merged.id(), pen.today(), "merged");
        note(kept, merged, HouseholdStep.Kind.MERGED, pen);
        care.oweNothing(merged);
        tell(kept, merged, pen);
        var merge = new HouseholdMerge(id, kept.id(), merged.id(), pen.by(), pen.now());
        merges.add(merge, people);
        duplicates.of(kept.id(), merged.id()).ifPresent(one -> one.merged(pen.by(), pen.now()));
        return MergeView.of(merge, people, List.of());
    }

    private List<HouseholdMergePerson> people(UUID id, NewMerge wanted, Household kept, Household merged, Pen pen) {
        var same = same(wanted, kept, merged);
        var coming = merged.residents();
        var people = new ArrayList<HouseholdMergePerson>();
        var over = new ArrayList<Resident>();
        for (var resident : coming) {
            var as = same.get(resident.id());
            if (as == null) {
                people.add(HouseholdMergePerson.wentOver(id, resident));
                kept.take(resident, resident.relation());
                over.add(resident);
            } else {
                people.add(HouseholdMergePerson.same(id, resident, as, pen));
            }
        }
        if (!coming.isEmpty()) {
            history.leave(coming.stream().map(Resident::id).toList(), pen.today(), "merged");
            households.flush();
        }
        over.forEach(resident -> history.enter(resident, kept.id(), pen.today()));
        return people;
    }

    private static Map<UUID, Resident> same(NewMerge wanted, Household kept, Household merged) {
        var ours = byId(kept);
        var theirs = byId(merged);
        var same = new HashMap<UUID, Resident>();
        for (int i = 0; i < wanted.sames().size(); i++) {
            var pair = wanted.sames().get(i);
            if (!theirs.containsKey(pair.resident())) {
                throw Problem.invalid("same[" + i + "].resident", "not-in-household");
            }
            var as = ours.get(pair.as());
            if (as == null) {
                throw Problem.invalid("same[" + i + "].as", "not-in-household");
            }
            if (same.put(pair.resident(), as) != null) {
                throw Problem.invalid("same[" + i + "].resident", "named-twice");
            }
        }
        theirs.values().stream()
                .filter(one -> one.identityIndex() != null && !same.containsKey(one.id()))
                .forEach(one -> ours.values().stream()
                        .filter(as -> Arrays.equals(as.identityIndex(), one.identityIndex()))
                        .findFirst()
                        .ifPresent(as -> same.put(one.id(), as)));
        return same;
    }

    private static Map<UUID, Resident> byId(Household household) {
        return household.residents().stream().collect(Collectors.toMap(Resident::id, Function.identity()));
    }

    Household requireSeen(UUID id) {
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        return household;
    }

    void note(Household kept, Household merged, HouseholdStep.Kind kind, Pen pen) {
        history.note(kept, kind, merged.id(), pen.today(), pen);
        history.note(merged, kind, kept.id(), pen.today(), pen);
    }

    void tell(Household kept, Household merged, Pen pen) {
        care.suggest(kept, pen);
        care.suggest(merged, pen);
        care.circumstancesChanged(kept);
        outbox.publishAll(List.of(kept.fact(), merged.fact()));
    }
}
