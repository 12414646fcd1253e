package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A household is no longer there: nothing more is owed to it. */
@ApplicationScoped
public class WithdrawingDueContact {
    private final DueContacts dueContacts;
    private final Clock clock;

    WithdrawingDueContact(DueContacts dueContacts, Clock clock) {
        this.dueContacts = dueContacts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID household) {
        dueContacts.lockOpenOf(household).ifPresent(open -> open.withdraw(clock.instant()));
    }
}
