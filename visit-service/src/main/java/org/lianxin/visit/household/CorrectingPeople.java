package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;

/** Puts right what was written down wrongly of a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectingPeople {
    private final HouseholdHistory history;
    private final HouseholdCare care;
    private final Outbox outbox;

    CorrectingPeople(HouseholdHistory history, HouseholdCare care, Outbox outbox) {
        this.history = history;
        this.care = care;
        this.outbox = outbox;
    }

    public void name(Resident resident, String name, Pen pen) {
        resident.rename(name, pen.fields());
        tell(resident, pen);
    }

    public void relation(Resident resident, String relation, Pen pen) {
        resident.relate(relation);
        history.relate(resident.id(), relation);
        tell(resident, pen);
    }

    /** None removes it. */
    public void identityNumber(Resident resident, @Nullable String number, Pen pen) {
        resident.identify(number == null ? null : IdentityNumber.read(number).orElseThrow(), pen.fields());
        tell(resident, pen);
        care.lookForDoubles(List.of(resident.household()));
    }

    /** None removes it. */
    public void phone(Resident resident, @Nullable String number, Pen pen) {
        resident.reachAt(number == null ? null : PhoneNumber.read(number).orElseThrow(), pen.fields());
        tell(resident, pen);
        care.lookForDoubles(List.of(resident.household()));
    }

    public void address(Resident resident, String address, Pen pen) {
        var household = resident.household();
        household.live(address, pen);
        history.correctAddress(household.id(), address, pen.fields());
        tell(resident, pen);
    }

    /** Others learn that there is a newer version; what it says is not for them. */
    private void tell(Resident resident, Pen pen) {
        resident.household().touch(pen);
        outbox.publish(resident.household().fact());
    }
}
