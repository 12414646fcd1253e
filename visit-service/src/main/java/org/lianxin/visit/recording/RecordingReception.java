package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.NotingNeeds;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.Visitor;

/**
 * A resident was received: the visit with its needs, in the transaction of the reception. Who receives at a reception day may
 * record for everybody who comes there, whatever community they answer for; all else is judged as for any visit.
 */
@ApplicationScoped
public class RecordingReception {
    private final VisitLedger ledger;
    private final VisitRules rules;
    private final ContentHash hash;
    private final Contents contents;
    private final VisitCodes codes;
    private final NotingNeeds noting;
    private final Outbox outbox;
    private final Clock clock;

    RecordingReception(
            VisitLedger ledger,
            VisitRules rules,
            ContentHash hash,
            Contents contents,
            VisitCodes codes,
            NotingNeeds noting,
            Outbox outbox,
            Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.hash = hash;
        this.contents = contents;
        this.codes = codes;
        this.noting = noting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The visit, and the code for the resident, which is shown once. */
    public record Received(UUID id, String acknowledgementCode) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Received record(SentVisit sent, Visitor visitor) {
        var content = sent.content();
        requireSound(sent, visitor);
        var code = codes.issue();
        var now = clock.instant();
        var visit =
                new Visit(sent.id(), contents.of(sent.id(), content), visitor, hash.of(content), codes.keep(code), now);
        if (!ledger.insert(List.of(visit))[0]) {
            throw Problem.conflict("visit-already-recorded", sent.id());
        }
        var events = new java.util.ArrayList<DomainEvent>();
        visit.recorded().ifPresent(events::add);
        events.addAll(noting.note(
                content.foundNeeds().stream()
                        .map(need -> visit.need(need.id(), need.category(), need.description()))
                        .toList(),
                now));
        outbox.publishAll(events);
        return new Received(sent.id(), code);
    }

    private void requireSound(SentVisit sent, Visitor visitor) {
        var content = sent.content();
        rules.fault(content, visitor.cadre(), clock.instant()).ifPresent(fault -> {
            throw Problem.invalid(fault.field(), fault.code(), fault.args());
        });
        var circumstance = ledger.circumstances(List.of(sent), visitor.cadre(), java.time.LocalDate.now(clock))
                .getFirst();
        if (content.household() != null && !content.community().equals(circumstance.householdCommunity())) {
            throw Problem.invalid("household", "household-unknown");
        }
        var taken = noting.taken(
                content.foundNeeds().stream().map(NewVisit.FoundNeed::id).toList());
        for (int i = 0; i < content.foundNeeds().size(); i++) {
            if (!taken.add(content.foundNeeds().get(i).id())) {
                throw Problem.invalid("needs[" + i + "].id", "id-taken");
            }
        }
    }
}
