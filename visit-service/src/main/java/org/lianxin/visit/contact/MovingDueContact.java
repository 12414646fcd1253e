package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.visit.assignments.Responsibilities;

/** A household moved to another community: the contact owed to it, and how long it has been silent, go along. */
@ApplicationScoped
public class MovingDueContact {
    private final DueContacts dueContacts;
    private final Responsibilities responsibilities;
    private final Clock clock;

    MovingDueContact(DueContacts dueContacts, Responsibilities responsibilities, Clock clock) {
        this.dueContacts = dueContacts;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID household, String community) {
        dueContacts
                .lockOpenOf(household)
                .ifPresent(open -> open.moveTo(
                        community,
                        responsibilities
                                .responsibleFor(community, LocalDate.now(clock))
                                .orElse(null)));
    }
}
