package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.assignments.Responsibilities;

/** A household acknowledged a visit: the contact owed to it is met and the next one becomes due. */
@ApplicationScoped
public class MeetingDueContact {
    private final DueContacts dueContacts;
    private final OpeningDueContact opening;
    private final Responsibilities responsibilities;
    private final Outbox outbox;
    private final Clock clock;

    MeetingDueContact(
            DueContacts dueContacts,
            OpeningDueContact opening,
            Responsibilities responsibilities,
            Outbox outbox,
            Clock clock) {
        this.dueContacts = dueContacts;
        this.opening = opening;
        this.responsibilities = responsibilities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Nothing is met where no contact is open (the household moved away), nor by a second visit of a day that counted already:
     * many visits at once do not meet the contacts of many weeks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(UUID household, UUID visit, LocalDate visitedOn) {
        dueContacts
                .lockOpenOf(household)
                .filter(open -> open.countsOn(visitedOn))
                .ifPresent(open -> {
                    var responsible = responsibilities.responsibleFor(open.community(), visitedOn);
                    outbox.publish(open.meet(visit, visitedOn, responsible, clock.instant()));
                    // The database allows one open contact per household: close this one there before the next is
                    // opened.
                    dueContacts.flush();
                    opening.next(List.of(Owed.afterMet(open, visitedOn)), LocalDate.now(clock));
                });
    }
}
