package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.recording.NewVisit;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.recording.RecordingVisits;
import org.lianxin.visit.recording.SentVisit;
import org.lianxin.visit.recording.Verdict;

/** {@code visit.record}: a whole day's visits in a handful of statements. */
@ApplicationScoped
class Records {
    static final String KIND = "visit.record";

    private final ReadingOperations reading;
    private final RecordingVisits recording;
    private final KeepingConflicts keeping;

    Records(ReadingOperations reading, RecordingVisits recording, KeepingConflicts keeping) {
        this.reading = reading;
        this.recording = recording;
        this.keeping = keeping;
    }

    /** In their order. */
    List<SyncResults.Result> record(List<SyncBatch.Operation> operations, Device device) {
        var readings = operations.stream()
                .map(operation -> reading.readIdentified(operation.content(), NewVisit.class))
                .toList();
        var readable = readings.stream()
                .map(ReadingOperations.Reading::content)
                .filter(Objects::nonNull)
                .map(one -> new SentVisit(one.id(), one.content(), new SentVisit.SeenDraft(device.key(), one.base())))
                .toList();
        var outcomes = recording.record(readable, device.official()).iterator();
        var results = new ArrayList<SyncResults.Result>();
        for (int i = 0; i < operations.size(); i++) {
            var operation = operations.get(i);
            var one = readings.get(i);
            results.add(
                    one.content() == null
                            ? SyncResults.Result.unreadable(operation.id(), one.errors())
                            : result(operation, one.content().content(), outcomes.next(), device));
        }
        return results;
    }

    private SyncResults.Result result(SyncBatch.Operation operation, NewVisit sent, Outcome outcome, Device device) {
        var result = SyncResults.Result.of(operation.id(), outcome);
        if (outcome.verdict() == Verdict.CONFLICT) {
            return keeping.keepWhole(result, operation, sent.community(), device);
        }
        if (outcome.overwritten().isEmpty()) {
            return result;
        }
        var visit = Objects.requireNonNull(outcome.visit());
        var kept = new ArrayList<UUID>();
        outcome.overwritten().forEach((field, drafted) -> {
            var recorded = text(field == org.lianxin.visit.visit.DraftField.NOTES ? sent.notes() : sent.findings());
            kept.add(keeping.keep(operation, visit, field.jsonName(), recorded, TextNode.valueOf(drafted), device));
        });
        return result.inConflict(kept);
    }

    private static com.fasterxml.jackson.databind.JsonNode text(@Nullable String words) {
        return words == null ? com.fasterxml.jackson.databind.node.NullNode.getInstance() : TextNode.valueOf(words);
    }
}
