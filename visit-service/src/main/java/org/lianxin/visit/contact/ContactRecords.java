package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.retention.PersonalData;

/** Contacts that were owed to a household: days and codes, so that nothing of them needs erasing. */
@ApplicationScoped
class ContactRecords implements PersonalData {
    private final EntityManager entities;

    ContactRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** A contact that was owed. */
    record Owed(
            UUID dueContact,
            UUID household,
            LocalDate dueOn,
            DueContactStatus status,
            @Nullable UUID visit) {}

    @Override
    public String part() {
        return "dueContacts";
    }

    @Override
    public List<Owed> of(Collection<UUID> households) {
        return entities.createQuery(
                        "from DueContact where household in :households order by dueOn, id", DueContact.class)
                .setParameter("households", households)
                .getResultStream()
                .map(one -> new Owed(one.id(), one.household(), one.dueOn(), one.status(), one.visit()))
                .toList();
    }

    @Override
    public void erase(Collection<UUID> households) {}
}
