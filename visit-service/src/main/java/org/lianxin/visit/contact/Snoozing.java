package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

/** An official puts a contact off, a few times and a few days as its rule says; a supervisor beyond that. */
@ApplicationScoped
public class Snoozing {
    private final DueContacts dueContacts;
    private final CadenceRules rules;
    private final EntityManager entities;
    private final Scopes scopes;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Clock clock;

    Snoozing(
            DueContacts dueContacts,
            CadenceRules rules,
            EntityManager entities,
            Scopes scopes,
            Caller caller,
            Idempotency idempotency,
            Outbox outbox,
            Clock clock) {
        this.dueContacts = dueContacts;
        this.rules = rules;
        this.entities = entities;
        this.scopes = scopes;
        this.caller = caller;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a repetition is compared by. */
    private record About(UUID dueContact, NewSnooze snooze) {}

    @Transactional
    DueContactView snooze(UUID id, NewSnooze snooze) {
        return idempotency.once(
                "due-contact.snooze",
                new About(id, snooze),
                Ids.next(),
                fresh -> putOff(id, snooze),
                known -> DueContactView.of(requireSeen(dueContacts.require(id))));
    }

    @Transactional
    List<SnoozeView> of(UUID id) {
        requireSeen(dueContacts.require(id));
        return entities.createQuery("from Snooze where dueContact = :contact order by id", Snooze.class)
                .setParameter("contact", id)
                .getResultStream()
                .map(SnoozeView::of)
                .toList();
    }

    /** One of a batch: why it is refused, instead of an exception that would undo the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Problem> snoozeInBatch(UUID id, NewSnooze snooze) {
        try {
            var unused = putOff(id, snooze);
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(refused);
        }
    }

    private DueContactView putOff(UUID id, NewSnooze snooze) {
        var due = requireSeen(dueContacts.lock(id));
        if (due.status() != DueContactStatus.OPEN) {
            throw Problem.conflict("due-contact-settled", due.status());
        }
        var rule = due.rule();
        var limits = rule == null ? new SnoozeLimits(0, 0, 0) : SnoozeLimits.of(rules.require(rule));
        var beyond = limits.judge(due, snooze.until(), LocalDate.now(clock), caller.has(Role.SUPERVISOR));
        entities.persist(new Snooze(due, snooze, beyond, caller.subject(), clock.instant()));
        outbox.publish(due.snooze(snooze.until(), clock.instant()));
        return DueContactView.of(due);
    }

    private DueContact requireSeen(DueContact due) {
        scopes.requireSeen(due.community(), "due-contact", due.id());
        return due;
    }
}
