package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.assignments.Responsibilities;

/** Households are owed their first or their next contact. One or a thousand cost the same statements. */
@ApplicationScoped
public class OpeningDueContact {
    private final DueContacts dueContacts;
    private final Cadence cadence;
    private final Responsibilities responsibilities;
    private final Outbox outbox;
    private final Clock clock;

    OpeningDueContact(
            DueContacts dueContacts, Cadence cadence, Responsibilities responsibilities, Outbox outbox, Clock clock) {
        this.dueContacts = dueContacts;
        this.cadence = cadence;
        this.responsibilities = responsibilities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For a household of no group, see {@link #open(Collection)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID household, String community, Risk risk, LocalDate lastContact) {
        open(List.of(new OwedHousehold(household, community, risk, Set.of(), lastContact)));
    }

    /**
     * What would be due in the past is due today. A household that was here before and has been silent since goes on from
     * there in the silence list: leaving and coming back is no contact.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Collection<OwedHousehold> households) {
        var today = LocalDate.now(clock);
        var silent = dueContacts.silentSince(
                households.stream().map(OwedHousehold::household).toList());
        next(
                households.stream()
                        .map(one -> {
                            var from = Objects.requireNonNullElse(one.lastContact(), today);
                            var since = silent.getOrDefault(one.household(), from);
                            return new Owed(
                                    one.household(),
                                    Circumstances.of(one.risk(), one.groups(), one.community()),
                                    from,
                                    one.lastContact() != null
                                                    && one.lastContact().isAfter(since)
                                            ? from
                                            : since,
                                    null,
                                    0,
                                    null);
                        })
                        .toList(),
                today);
    }

    /** The next ones, by the rules of today and for whoever is responsible today. */
    void next(List<Owed> owed, LocalDate today) {
        if (owed.isEmpty()) {
            return;
        }
        var rules = cadence.on(today);
        var responsible = responsibilities.responsibleFor(
                owed.stream()
                        .map(one -> one.circumstances().community())
                        .distinct()
                        .toList(),
                today);
        var opened = owed.stream()
                .map(one -> new DueContact(
                        one,
                        responsible.get(one.circumstances().community()),
                        rules.dueAfter(one.countedFrom(), one.circumstances()),
                        clock.instant()))
                .toList();
        dueContacts.persist(opened);
        outbox.publishAll(
                opened.stream().map(one -> one.opened(clock.instant())).toList());
    }
}
