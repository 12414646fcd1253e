package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.aid.NotingNeeds;

/** Officials record visits, one or a whole day's: each judged on its own, all written in one transaction. */
@ApplicationScoped
public class RecordingVisits {
    private final VisitLedger ledger;
    private final VisitRules rules;
    private final ContentHash hash;
    private final OneTimeCodes codes;
    private final NotingNeeds noting;
    private final Outbox outbox;
    private final Clock clock;

    RecordingVisits(
            VisitLedger ledger,
            VisitRules rules,
            ContentHash hash,
            OneTimeCodes codes,
            NotingNeeds noting,
            Outbox outbox,
            Clock clock) {
        this.ledger = ledger;
        this.rules = rules;
        this.hash = hash;
        this.codes = codes;
        this.noting = noting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answers in the order of the visits; an id may come twice. */
    @Transactional
    public List<Outcome> record(List<SentVisit> visits, Visitor visitor) {
        var now = clock.instant();
        var batch = visits.stream()
                .map(sent -> new Recording(sent, hash.of(sent.content())))
                .toList();
        for (var wave : Recording.waves(batch)) {
            judge(wave, visitor, now);
            var passed = wave.stream().filter(Recording::open).toList();
            if (!passed.isEmpty()) {
                write(passed, visitor, now);
                publish(passed, now);
            }
        }
        return batch.stream().map(Recording::outcome).toList();
    }

    private void judge(List<Recording> wave, Visitor visitor, Instant now) {
        var circumstances = circumstances(wave, visitor);
        var takenNeeds = noting.taken(wave.stream()
                .flatMap(one -> one.content().foundNeeds().stream())
                .map(NewVisit.FoundNeed::id)
                .toList());
        for (int i = 0; i < wave.size(); i++) {
            var one = wave.get(i);
            circumstances
                    .get(i)
                    .verdict(one.sent(), visitor.cadre(), one.contentHash())
                    .or(() -> rules.fault(one.content(), visitor.cadre(), now)
                            .map(fault -> Outcome.invalid(one.sent().id(), fault)))
                    .or(() -> one.needTaken(takenNeeds))
                    .ifPresent(one::settle);
        }
    }

    private void write(List<Recording> passed, Visitor visitor, Instant now) {
        passed.forEach(one -> draft(one, visitor, now));
        var written = ledger.insert(passed.stream().map(Recording::visit).toList());
        var beaten = new ArrayList<Recording>();
        for (int i = 0; i < written.length; i++) {
            if (written[i]) {
                passed.get(i).created();
            } else {
                beaten.add(passed.get(i));
            }
        }
        if (!beaten.isEmpty()) {
            judgeBeaten(beaten, visitor);
        }
    }

    private void draft(Recording one, Visitor visitor, Instant now) {
        var code = one.content().acknowledgementCode();
        if (code == null && one.content().kind() != VisitKind.INCOGNITO) {
            code = codes.issue();
        }
        var codeHash = code == null ? null : codes.hash(code);
        one.draft(new Visit(one.sent().id(), one.content(), visitor, one.contentHash(), codeHash, now), code);
    }

    /** Not written: recorded by a concurrent call in the meantime, or its device-made code is taken. */
    private void judgeBeaten(List<Recording> beaten, Visitor visitor) {
        var circumstances = circumstances(beaten, visitor);
        for (int i = 0; i < beaten.size(); i++) {
            var one = beaten.get(i);
            one.settle(circumstances
                    .get(i)
                    .verdict(one.sent(), visitor.cadre(), one.contentHash())
                    .orElse(Outcome.invalid(one.sent().id(), new Fault("acknowledgementCode", "code-taken"))));
        }
    }

    private List<Circumstance> circumstances(List<Recording> some, Visitor visitor) {
        var sent = some.stream().map(Recording::sent).toList();
        return ledger.circumstances(sent, visitor.cadre(), LocalDate.now(clock));
    }

    private void publish(List<Recording> passed, Instant now) {
        var created = passed.stream().filter(Recording::wasCreated).toList();
        var events = new ArrayList<DomainEvent>();
        created.forEach(one -> one.visit().recorded().ifPresent(events::add));
        events.addAll(noting.note(
                created.stream()
                        .flatMap(one -> one.content().foundNeeds().stream()
                                .map(need -> one.visit().need(need)))
                        .toList(),
                now));
        outbox.publishAll(events);
    }
}
