package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.assignments.Responsibilities;

/** The due day of a contact passed: it is missed, and the next one becomes due from today. */
@ApplicationScoped
class MissingDueContacts {
    private static final int BATCH = 200;

    private final DueContacts dueContacts;
    private final OpeningDueContact opening;
    private final Responsibilities responsibilities;
    private final Outbox outbox;
    private final Clock clock;

    MissingDueContacts(
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

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean missSome() {
        var today = LocalDate.now(clock);
        var overdue = dueContacts.lockOverdue(today, BATCH);
        var events = new ArrayList<DomainEvent>();
        overdue.stream().collect(Collectors.groupingBy(DueContact::dueOn)).forEach((day, missed) -> {
            var onThatDay = responsibilities.responsibleFor(communities(missed), day);
            missed.forEach(
                    one -> events.add(one.miss(Optional.ofNullable(onThatDay.get(one.community())), clock.instant())));
        });
        dueContacts.flush();
        outbox.publishAll(events);
        opening.next(overdue.stream().map(one -> Owed.afterMissed(one, today)).toList(), today);
        return overdue.size() == BATCH;
    }

    private static List<String> communities(List<DueContact> some) {
        return some.stream().map(DueContact::community).distinct().toList();
    }
}
