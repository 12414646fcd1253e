package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.contact.Risk;

/** Who lived where and when. Every change of a household is written here as well, in its transaction. */
@ApplicationScoped
public class HouseholdHistory {
    private final EntityManager entities;

    HouseholdHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** The household lives in its community at that address from that day on. */
    public void arrive(Household household, String address, LocalDate day, Pen pen) {
        entities.persist(new Residence(household.id(), household.community(), address, day, pen.fields()));
    }

    /**
     * The database allows one residence at a time: flush before the next begins.
     *
     * @param field the field of the request that carries the day
     */
    public void depart(UUID household, LocalDate day, String field) {
        current(household).forEach(residence -> residence.end(day, field));
    }

    void correctAddress(UUID household, String address, PersonalFields fields) {
        current(household).forEach(residence -> residence.write(address, fields));
    }

    private List<Residence> current(UUID household) {
        return entities.createQuery("from Residence where household = :household and untilDay is null", Residence.class)
                .setParameter("household", household)
                .getResultList();
    }

    public void enter(Resident resident, UUID household, LocalDate day) {
        entities.persist(new Membership(household, resident.id(), resident.relation(), day));
    }

    /**
     * The database allows one membership at a time: flush before the next begins.
     *
     * @param field the field of the request that carries the day
     */
    public void leave(Collection<UUID> residents, LocalDate day, String field) {
        currentOf(residents).forEach(membership -> membership.end(day, field));
    }

    public void relate(UUID resident, String relation) {
        currentOf(List.of(resident)).forEach(membership -> membership.relate(relation));
    }

    private List<Membership> currentOf(Collection<UUID> residents) {
        return entities.createQuery(
                        "from Membership where resident in :residents and untilDay is null", Membership.class)
                .setParameter("residents", residents)
                .getResultList();
    }

    public void note(Household household, HouseholdStep.Kind kind, @Nullable UUID other, LocalDate day, Pen pen) {
        entities.persist(new HouseholdStep(household.id(), kind, other, day, pen));
    }

    void noteDecision(Household household, Risk risk, List<String> reasons, Pen pen) {
        entities.persist(HouseholdStep.decided(household.id(), risk, reasons, pen));
    }

    public List<Residence> residences(Collection<UUID> households) {
        return entities.createQuery(
                        "from Residence where household in :households order by fromDay, id", Residence.class)
                .setParameter("households", households)
                .getResultList();
    }

    public List<Membership> memberships(Collection<UUID> households) {
        return entities.createQuery(
                        "from Membership where household in :households order by fromDay, id", Membership.class)
                .setParameter("households", households)
                .getResultList();
    }

    public List<Membership> membershipsOf(UUID resident) {
        return entities.createQuery("from Membership where resident = :resident order by fromDay, id", Membership.class)
                .setParameter("resident", resident)
                .getResultList();
    }

    public List<HouseholdStep> steps(Collection<UUID> households) {
        return entities.createQuery(
                        "from HouseholdStep where household in :households order by id", HouseholdStep.class)
                .setParameter("households", households)
                .getResultList();
    }

    /** Addresses and reasons go; that somebody lived somewhere stays, without saying who or where exactly. */
    public void erase(Collection<UUID> households) {
        entities.createQuery("update Residence set address = null where household in :households")
                .setParameter("households", households)
                .executeUpdate();
        entities.createQuery("update HouseholdStep set reasons = null where household in :households")
                .setParameter("households", households)
                .executeUpdate();
    }
}
