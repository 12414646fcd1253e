package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/** A planned visit took place: recorded under the plan's id. */
@ApplicationScoped
class RecordingPlanned {
    private final Visits visits;
    private final Contents contents;
    private final VisitCodes codes;
    private final Words words;

    RecordingPlanned(Visits visits, Contents contents, VisitCodes codes, Words words) {
        this.visits = visits;
        this.contents = contents;
        this.codes = codes;
        this.words = words;
    }

    /** False when it is not waiting any more, or the code belongs to another visit. */
    boolean record(Recording one, Visitor visitor, Instant now) {
        var id = one.sent().id();
        var visit = visits.lock(id);
        var given = one.content().acknowledgementCode();
        var code = given == null ? codes.issue() : given;
        var slip = codes.keep(code);
        if (visit.status() != VisitStatus.PLANNED
                || visits.bySlip(slip.slipNumber()).isPresent()) {
            return false;
        }
        var overwritten = overwritten(visit, one.sent());
        var fact = visit.record(contents.of(id, one.content()), visitor, one.contentHash(), slip, now);
        visits.flush();
        one.tookPlace(visit, code, fact, overwritten);
        return true;
    }

    /** Words drafted elsewhere that the sender had not seen and did not send: they must not vanish. */
    private Map<DraftField, String> overwritten(Visit visit, SentVisit sent) {
        var lost = new EnumMap<DraftField, String>(DraftField.class);
        var draft = sent.draft();
        if (draft != null) {
            var plan = visit.plan();
            if (plan.changedBehind(DraftField.NOTES, draft.device(), draft.base())) {
                lose(
                        lost,
                        DraftField.NOTES,
                        words.open(visit.notes(), SealedText.NOTES, visit.id()),
                        sent.content().notes());
            }
            if (plan.changedBehind(DraftField.FINDINGS, draft.device(), draft.base())) {
                lose(
                        lost,
                        DraftField.FINDINGS,
                        words.open(visit.findings(), SealedText.FINDINGS, visit.id()),
                        sent.content().findings());
            }
        }
        return lost;
    }

    private static void lose(
            Map<DraftField, String> lost, DraftField field, @Nullable String drafted, @Nullable String recorded) {
        if (drafted != null && !drafted.equals(recorded)) {
            lost.put(field, drafted);
        }
    }
}
