package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.assignments.Responsibilities;

/** A new household is owed its first contact. */
@ApplicationScoped
public class OpeningDueContact {
    private final DueContacts dueContacts;
    private final Cadence cadence;
    private final Responsibilities responsibilities;
    private final Outbox outbox;
    private final Clock clock;

    OpeningDueContact(
            DueContacts dueContacts, Cadence cadence, Responsibilities responsibilities, Outbox outbox, Clock clock) {
        this.dueContacts = dueContacts;
        this.cadence = cadence;
        this.responsibilities = responsibilities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param lastContact day of the last contact, known or assumed; a date that has passed already is due today */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID household, String community, Risk risk, LocalDate lastContact) {
        var today = LocalDate.now(clock);
        var due = cadence.dueAfter(lastContact, risk, community, today);
        var dueContact = new DueContact(
                household,
                community,
                responsibilities.responsibleFor(community, today).orElse(null),
                risk,
                due.isBefore(today) ? today : due,
                clock.instant());
        dueContacts.persist(dueContact);
        outbox.publish(dueContact.opened(clock.instant()));
    }
}
