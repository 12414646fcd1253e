package org.lianxin.visit.household;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;
import org.lianxin.visit.retention.PersonalTraces;

/**
 * Erases people and households: what identifies them, and everything in words. Ids, days and codes stay, so that what is counted
 * stays counted, but nothing leads from them to anybody any more. Others are told, and drop their copies.
 */
@ApplicationScoped
public class ErasingPeople {
    private final Households households;
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final LegalHolds holds;
    private final List<PersonalData> data;
    private final List<PersonalTraces> traces;
    private final EntityManager entities;
    private final Outbox outbox;

    ErasingPeople(
            Households households,
            HouseholdHistory history,
            HouseholdCare care,
            LegalHolds holds,
            @All List<PersonalData> data,
            @All List<PersonalTraces> traces,
            EntityManager entities,
            Outbox outbox) {
        this.households = households;
        this.history = history;
        this.care = care;
        this.holds = holds;
        this.data = List.copyOf(data);
        this.traces = List.copyOf(traces);
        this.entities = entities;
        this.outbox = outbox;
    }

    /** One person; the last one of a household takes the household along. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void person(Resident resident, Pen pen) {
        var household = households.lock(resident.household().id());
        var all = households.withMerged(household.id());
        holds.standStill();
        holds.requireFree(all);
        var others = household.residents().stream().filter(one -> !one.id().equals(resident.id()));
        if (household.status() != HouseholdStatus.ERASED && others.findAny().isEmpty()) {
            household(household, pen);
            return;
        }
        erase(resident, pen);
        household.touch(pen);
        care.suggest(household, pen);
        care.circumstancesChanged(household);
        outbox.publish(household.fact());
    }

    /** A household with everybody who lives or lived in it last, and with all that was merged into it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void household(Household household, Pen pen) {
        var all = households.withMerged(household.id());
        holds.standStill();
        holds.requireFree(all);
        var hindrances =
                data.stream().flatMap(part -> part.hindrances(all).stream()).toList();
        if (!hindrances.isEmpty()) {
            throw Problem.conflict("erasure-hindered", String.join(", ", hindrances));
        }
        care.oweNothing(household);
        all.stream()
                .map(households::require)
                .filter(one -> one.status() != HouseholdStatus.ERASED)
                .forEach(one -> {
                    one.everybody().filter(person -> !person.erased()).forEach(person -> erase(person, pen));
                    one.erase(pen);
                    history.note(one, HouseholdStep.Kind.ERASED, null, pen.today(), pen);
                    outbox.publishAll(
                            List.of(one.fact(), new HouseholdEvent.Erased(one.id(), one.community(), pen.now())));
                });
        households.flush();
        history.erase(all);
        data.forEach(part -> part.erase(all));
    }

    private void erase(Resident resident, Pen pen) {
        sameAs(resident.id()).forEach(one -> erase(one, pen));
        history.leave(List.of(resident.id()), pen.today(), "id");
        traces.forEach(kind -> kind.erase(resident.id()));
        resident.erase(pen.now());
        outbox.publish(new HouseholdEvent.ResidentErased(resident.household().id(), resident.id(), pen.now()));
    }

    /** Further entries of the same person. */
    private Collection<Resident> sameAs(UUID resident) {
        return entities.createQuery("from Resident where mergedInto = :into and erasedAt is null", Resident.class)
                .setParameter("into", resident)
                .getResultList();
    }
}
