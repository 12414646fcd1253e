package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** A household's risk changed: at high risk it is contacted within a day, otherwise by the cadence from today. */
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

    @Transactional(Transactional.TxType.MANDATORY)
    public void hasten(UUID household, Risk risk) {
        var today = LocalDate.now(clock);
        dueContacts.lockOpenOf(household).ifPresent(open -> {
            var day = risk == Risk.HIGH && risk.higherThan(open.risk())
                    ? today.plusDays(1)
                    : cadence.on(today).dueAfter(today, risk, open.community());
            open.hasten(risk, day, clock.instant()).ifPresent(outbox::publish);
        });
    }
}
