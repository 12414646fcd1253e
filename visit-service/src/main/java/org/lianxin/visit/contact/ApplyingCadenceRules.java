package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;

/** A rule begins: contacts that are open already become due sooner where it asks for that, and never later. */
@ApplicationScoped
class ApplyingCadenceRules {
    private static final int BATCH = 500;

    private final CadenceRules rules;
    private final DueContacts dueContacts;
    private final Cadence cadence;
    private final Outbox outbox;
    private final Clock clock;

    ApplyingCadenceRules(CadenceRules rules, DueContacts dueContacts, Cadence cadence, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.dueContacts = dueContacts;
        this.cadence = cadence;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Goes on where a stopped run ended. */
    @Transactional
    boolean applySome() {
        var today = LocalDate.now(clock);
        var begun = rules.lockOneToApply(today);
        begun.ifPresent(rule -> apply(rule, today));
        return begun.isPresent();
    }

    private void apply(CadenceRule rule, LocalDate today) {
        var batch =
                rule.occasion() == Occasion.ROUTINE ? dueContacts.lockReachedBy(rule, BATCH) : List.<DueContact>of();
        var ofToday = cadence.on(today);
        var events = new ArrayList<DomainEvent>();
        for (var open : batch) {
            var due = ofToday.dueAfter(open.countedFrom(), open.circumstances());
            // Against the first due day: a stricter rule ends a snooze, one that is not stricter leaves it.
            if (due.on().isBefore(open.firstDueOn())) {
                open.hasten(open.circumstances(), due, clock.instant()).ifPresent(events::add);
            }
        }
        outbox.publishAll(events);
        if (batch.size() < BATCH) {
            rule.applied();
        } else {
            rule.appliedThrough(batch.getLast().id());
        }
    }
}
