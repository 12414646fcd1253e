package org.lianxin.visit.household.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.retention.PersonalTraces;

/** Who saw which number in clear, and why. */
@ApplicationScoped
public class Disclosures implements PersonalTraces {
    private final EntityManager entities;
    private final PersonalFields fields;

    Disclosures(EntityManager entities, PersonalFields fields) {
        this.entities = entities;
        this.fields = fields;
    }

    /** A number was shown. */
    public record Shown(NumberField field, String reason, String to, Instant at) {}

    public void note(UUID resident, NumberField field, String reason, Pen pen) {
        entities.persist(new ResidentDisclosure(resident, field, reason, pen));
    }

    /** Oldest first. */
    public List<Shown> of(UUID resident) {
        return entities.createQuery(
                        "from ResidentDisclosure where resident = :id order by id", ResidentDisclosure.class)
                .setParameter("id", resident)
                .getResultStream()
                .map(one -> new Shown(one.field(), one.reason(fields), one.shownTo(), one.shownAt()))
                .toList();
    }

    @Override
    public void erase(UUID resident) {
        entities.createQuery("delete from ResidentDisclosure where resident = :id")
                .setParameter("id", resident)
                .executeUpdate();
    }
}
