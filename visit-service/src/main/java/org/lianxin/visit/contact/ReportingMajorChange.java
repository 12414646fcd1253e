package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** Whoever learns of a major change in a household reports it; the household is contacted within a day. */
@ApplicationScoped
class ReportingMajorChange {
    private final DueContacts dueContacts;
    private final HasteningDueContact hastening;
    private final EntityManager entities;
    private final Scopes scopes;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Clock clock;

    ReportingMajorChange(
            DueContacts dueContacts,
            HasteningDueContact hastening,
            EntityManager entities,
            Scopes scopes,
            Caller caller,
            Idempotency idempotency,
            Clock clock) {
        this.dueContacts = dueContacts;
        this.hastening = hastening;
        this.entities = entities;
        this.scopes = scopes;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Answers the contact that is due now. */
    @Transactional
    DueContactView report(NewMajorChange change) {
        var today = LocalDate.now(clock);
        if (change.happenedOn().isAfter(today)) {
            throw Problem.invalid("happenedOn", "in-the-future");
        }
        if (change.happenedOn().isBefore(today.minusYears(1))) {
            throw Problem.invalid("happenedOn", "too-long-ago", today.minusYears(1));
        }
        return idempotency.once(
                "major-change.report",
                change,
                Ids.next(),
                id -> hasten(id, change),
                id -> DueContactView.of(openOf(change.household())));
    }

    private DueContactView hasten(UUID id, NewMajorChange change) {
        var due = openOf(change.household());
        entities.persist(new MajorChange(id, change, due.community(), caller.subject(), clock.instant()));
        hastening.majorChange(change.household());
        return DueContactView.of(due);
    }

    /** Every household that is there has an open contact. */
    private DueContact openOf(UUID household) {
        var due = dueContacts.lockOpenOf(household).orElseThrow(() -> Problem.notFound("household", household));
        scopes.requireSeen(due.community(), "household", household);
        return due;
    }
}
