package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.aid.NotingNeeds;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.Visitor;

/** Officials record visits, one or a whole day's: each judged on its own, all written in one transaction. */
@ApplicationScoped
public class RecordingVisits {
    private final VisitLedger ledger;
    private final RecordingPlanned recordingPlanned;
    private final VisitRules rules;
    private final ContentHash hash;
    private final Contents contents;
    private final VisitCodes codes;
    private final NotingNeeds noting;
    private final Outbox outbox;
    private final Clock clock;

    RecordingVisits(
            VisitLedger ledger,
            RecordingPlanned recordingPlanned,
            VisitRules rules,
            ContentHash hash,
            Contents contents,
            VisitCodes codes,
            NotingNeeds noting,
            Outbox outbox,
            Clock clock) {
        this.ledger = ledger;
        this.recordingPlanned = recordingPlanned;
        this.rules = rules;
        this.hash = hash;
        this.contents = contents;
        this.codes = codes;
        this.noting = noting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answers in the order of the visits; an id may come twice. */
    @Transactional
    public List<Outcome> record(List<SentVisit> visits, Visitor visitor) {
        return record(visits, visitor, clock.instant());
    }

    /** The same for what came in at an earlier time: its time is judged as of then. */
    @Transactional
    public List<Outcome> record(List<SentVisit> visits, Visitor visitor, Instant receivedAt) {
        var now = clock.instant();
        var batch = visits.stream()
                .map(sent -> new Recording(sent, hash.of(sent.content())))
                .toList();
        for (var wave : Recording.waves(batch)) {
            judge(wave, visitor, receivedAt);
            var passed = wave.stream().filter(Recording::open).toList();
            if (!passed.isEmpty()) {
                write(passed, visitor, now);
                publish(passed, now);
            }
        }
        return batch.stream().map(Recording::outcome).toList();
    }

    private void judge(List<Recording> wave, Visitor visitor, Instant receivedAt) {
        var circumstances = circumstances(wave, visitor);
        var takenNeeds = noting.taken(wave.stream()
                .flatMap(one -> one.content().foundNeeds().stream())
                .map(NewVisit.FoundNeed::id)
                .toList());
        for (int i = 0; i < wave.size(); i++) {
            var one = wave.get(i);
            var circumstance = circumstances.get(i);
            circumstance
                    .verdict(one.sent(), visitor.cadre(), one.contentHash())
                    .or(() -> rules.fault(one.content(), visitor.cadre(), receivedAt)
                            .map(fault -> Outcome.invalid(one.sent().id(), fault)))
                    .or(() -> one.needTaken(takenNeeds))
                    .ifPresent(one::settle);
            if (circumstance.planned()) {
                one.awaited();
            }
        }
    }

    private void write(List<Recording> passed, Visitor visitor, Instant now) {
        var fresh = passed.stream().filter(one -> !one.planned()).toList();
        var beaten = new ArrayList<>(insert(fresh, visitor, now));
        passed.stream()
                .filter(Recording::planned)
                .filter(one -> !recordingPlanned.record(one, visitor, now))
                .forEach(beaten::add);
        if (!beaten.isEmpty()) {
            judgeBeaten(beaten, visitor);
        }
    }

    /** Answers those that were not written. */
    private List<Recording> insert(List<Recording> fresh, Visitor visitor, Instant now) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        fresh.forEach(one -> draft(one, visitor, now));
        var written = ledger.insert(fresh.stream().map(Recording::visit).toList());
        var beaten = new ArrayList<Recording>();
        for (int i = 0; i < written.length; i++) {
            if (written[i]) {
                fresh.get(i).created();
            } else {
                beaten.add(fresh.get(i));
            }
        }
        return beaten;
    }

    private void draft(Recording one, Visitor visitor, Instant now) {
        var code = one.content().acknowledgementCode();
        if (code == null && one.content().kind() != VisitKind.INCOGNITO) {
            code = codes.issue();
        }
        var id = one.sent().id();
        var slip = code == null ? null : codes.keep(code);
        one.draft(new Visit(id, contents.of(id, one.content()), visitor, one.contentHash(), slip, now), code);
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
        created.forEach(one -> one.fact().ifPresent(events::add));
        events.addAll(noting.note(
                created.stream()
                        .flatMap(one -> one.content().foundNeeds().stream()
                                .map(need -> one.visit().need(need.id(), need.category(), need.description())))
                        .toList(),
                now));
        outbox.publishAll(events);
    }
}
