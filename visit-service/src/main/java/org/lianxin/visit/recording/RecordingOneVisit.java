package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.visit.visit.VisitView;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;

/** A visit sent alone: the same judgement as in a batch, but a refusal is a problem. */
@ApplicationScoped
class RecordingOneVisit {
    private final RecordingVisits recording;
    private final Visits visits;
    private final VisitViews views;
    private final Idempotency idempotency;

    RecordingOneVisit(RecordingVisits recording, Visits visits, VisitViews views, Idempotency idempotency) {
        this.recording = recording;
        this.visits = visits;
        this.views = views;
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
                        views.created(Objects.requireNonNull(outcome.visit()), outcome.acknowledgementCode()), true);
            case REPEATED -> new Recorded(views.of(visits.require(id)), false);
            default -> throw Refusals.of(outcome);
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
                id -> views.of(visits.require(id)));
    }
}
