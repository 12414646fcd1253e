package org.lianxin.visit.aid.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** Lasting help was looked at again. */
record RecheckEvent(
        UUID helpCase, String community, RecheckOutcome outcome, LocalDate dueOn, boolean inTime, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.help-case";
    }

    @Override
    public String type() {
        return "help-case.rechecked.v1";
    }

    @Override
    public String aggregateId() {
        return helpCase.toString();
    }
}
