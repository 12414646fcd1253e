package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;

/**
 * A household lives in other circumstances. A rise to high risk and a new vulnerability are major changes, which ask for a
 * contact within a day; anything else counts by the cadence from today.
 */
@ApplicationScoped
public class HasteningDueContact {
    private final DueContacts dueContacts;
    private final Cadence cadence;
    private final Outbox outbox;
    private final Clock clock;

    HasteningDueContact(DueContacts dueContacts, Cadence cadence, Outbox outbox, Clock clock) {
        this.dueContacts = dueContacts;
        this.cadence = cadence;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The risk alone changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hasten(UUID household, Risk risk) {
        hasten(household, risk, null);
    }

    /** @param groups codes of the vulnerability groups of its members today */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID household, Risk risk, Collection<String> groups) {
        hasten(household, risk, Set.copyOf(groups));
    }

    /** Something turned the household's life: the contact is due within a day, whatever its risk. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void majorChange(UUID household) {
        dueContacts.lockOpenOf(household).ifPresent(open -> {
            var due = cadence.on(LocalDate.now(clock)).dueAfterChange(open.circumstances());
            open.hasten(open.circumstances(), due, clock.instant()).ifPresent(outbox::publish);
        });
    }

    private void hasten(UUID household, Risk risk, @Nullable Set<String> groups) {
        var today = LocalDate.now(clock);
        dueContacts.lockOpenOf(household).ifPresent(open -> {
            var now = Circumstances.of(risk, groups == null ? open.groups() : groups, open.community());
            var major = risk == Risk.HIGH && risk.higherThan(open.risk())
                    || !open.groups().containsAll(now.groups());
            var rules = cadence.on(today);
            var due = major ? rules.dueAfterChange(now) : rules.dueAfter(today, now);
            open.hasten(now, due, clock.instant()).ifPresent(outbox::publish);
        });
    }
}
