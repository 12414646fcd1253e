package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.assignments.Responsibilities;

/** A household is owed its first or its next contact. */
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

    /** @param lastContact day of the last contact, known or assumed; what would be due in the past is due today */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID household, String community, Risk risk, LocalDate lastContact) {
        open(household, community, risk, lastContact, null);
    }

    /** The next one after a visit that met the one before. */
    void openAfter(DueContact met, LocalDate visitedOn) {
        open(met.household(), met.community(), met.risk(), visitedOn, visitedOn);
    }

    private void open(
            UUID household, String community, Risk risk, LocalDate lastContact, @Nullable LocalDate lastMetOn) {
        var today = LocalDate.now(clock);
        var dueContact = new DueContact(
                household,
                community,
                responsibilities.responsibleFor(community, today).orElse(null),
                risk,
                cadence.on(today).dueAfter(lastContact, risk, community),
                lastMetOn,
                clock.instant());
        dueContacts.persist(dueContact);
        outbox.publish(dueContact.opened(clock.instant()));
    }
}
