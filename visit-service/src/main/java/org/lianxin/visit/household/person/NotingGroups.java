package org.lianxin.visit.household.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Household;
import org.lianxin.visit.household.HouseholdCare;
import org.lianxin.visit.household.HouseholdCheck;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Pens;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.household.ResidentGroup;
import org.lianxin.visit.household.risk.VulnerabilityGroups;

/** Somebody comes to belong to a vulnerability group, or ceases to; the household's risk is suggested anew. */
@ApplicationScoped
class NotingGroups {
    private final Residents residents;
    private final VulnerabilityGroups groups;
    private final HouseholdCare care;
    private final Pens pens;
    private final Outbox outbox;

    NotingGroups(Residents residents, VulnerabilityGroups groups, HouseholdCare care, Pens pens, Outbox outbox) {
        this.residents = residents;
        this.groups = groups;
        this.care = care;
        this.pens = pens;
        this.outbox = outbox;
    }

    @Transactional
    ResidentView join(UUID id, NewGroupEntry entry) {
        var resident = requireHere(id);
        var pen = pens.ofCaller();
        if (entry.from() != null) {
            HouseholdCheck.day("from", entry.from(), pen.today());
        }
        if (!groups.unusable(Set.of(entry.group())).isEmpty()) {
            throw Problem.invalid("group", "group-unknown", entry.group());
        }
        // Twice at the same moment: the database lets one through.
        residents.getEntityManager().persist(resident.join(entry.group(), entry.from(), entry.source(), pen));
        return changed(resident, pen);
    }

    @Transactional
    ResidentView end(UUID id, UUID entryId, GroupEnd end) {
        var resident = requireHere(id);
        var pen = pens.ofCaller();
        HouseholdCheck.day("until", end.until(), pen.today());
        var entry = resident.groups().stream()
                .filter(group -> group.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("group-entry", entryId));
        requireMayEnd(entry, end);
        resident.endGroup(entry, end.until());
        return changed(resident, pen);
    }

    private static void requireMayEnd(ResidentGroup entry, GroupEnd end) {
        if (entry.untilDay() != null) {
            throw Problem.conflict("group-ended");
        }
        if (entry.fromDay() != null && end.until().isBefore(entry.fromDay())) {
            throw Problem.invalid("until", "before-it-began", entry.fromDay());
        }
    }

    private Resident requireHere(UUID id) {
        var resident = residents.requireSeen(id);
        if (!resident.here()) {
            throw Problem.conflict("resident-not-here");
        }
        return resident;
    }

    private ResidentView changed(Resident resident, Pen pen) {
        Household household = resident.household();
        household.touch(pen);
        care.suggest(household, pen);
        residents.flush();
        care.circumstancesChanged(household);
        outbox.publish(household.fact());
        return ResidentView.of(resident, pen.fields());
    }
}
