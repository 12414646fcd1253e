package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Problem;

/** A visit sent alone: the same judgement as in a batch, but a refusal is a problem. */
@ApplicationScoped
class RecordingOneVisit {
    private final RecordingVisits recording;
    private final Visits visits;
    private final Idempotency idempotency;

    RecordingOneVisit(RecordingVisits recording, Visits visits, Idempotency idempotency) {
        this.recording = recording;
        this.visits = visits;
        this.idempotency = idempotency;
    }

    /** What was recorded, and whether it is new; only then does the view carry the one-time code. */
    record Recorded(VisitView visit, boolean created) {}

    /** Under an id the caller chose. */
    @Transactional
    Recorded record(UUID id, NewVisit content, Visitor visitor) {
        var outcome =
                recording.record(List.of(new SentVisit(id, content)), visitor).getFirst();
        return switch (outcome.verdict()) {
            case CREATED ->
                new Recorded(
                        VisitView.created(Objects.requireNonNull(outcome.visit()), outcome.acknowledgementCode()),
                        true);
            case REPEATED -> new Recorded(VisitView.of(visits.require(id)), false);
            case CONFLICT, OUT_OF_SCOPE, INVALID -> throw refusal(outcome);
        };
    }

    /** Under an id made here; repeated with the same {@code Idempotency-Key} it answers the same visit. */
    @Transactional
    VisitView record(NewVisit content, Visitor visitor) {
        return idempotency.once(
                "visit.record",
                content,
                Ids.next(),
                id -> record(id, content, visitor).visit(),
                id -> VisitView.of(visits.require(id)));
    }

    private static Problem refusal(Outcome outcome) {
        var fault = Objects.requireNonNull(outcome.fault());
        return switch (outcome.verdict()) {
            case CONFLICT -> Problem.conflict(fault.code(), outcome.id());
            case OUT_OF_SCOPE -> Problem.forbidden(fault.code()).at(fault.field());
            case CREATED, REPEATED, INVALID -> Problem.invalid(fault.field(), fault.code(), fault.args());
        };
    }
}
