package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianxin.visit.visit.RecordingVisits;
import org.lianxin.visit.visit.SentVisit;
import org.lianxin.visit.visit.Visitor;

/** Takes in what a device recorded offline: nothing is dropped, each operation gets its verdict, all good ones are recorded. */
@ApplicationScoped
class Syncing {
    private final ReadingOfflineVisits reading;
    private final RecordingVisits recording;

    Syncing(ReadingOfflineVisits reading, RecordingVisits recording) {
        this.reading = reading;
        this.recording = recording;
    }

    @Transactional
    SyncResults sync(SyncBatch batch, Visitor visitor) {
        var readings = batch.operations().stream()
                .map(operation -> reading.read(operation.visit()))
                .toList();
        var readable = new ArrayList<SentVisit>();
        readings.stream()
                .map(ReadingOfflineVisits.Reading::visit)
                .filter(Objects::nonNull)
                .forEach(readable::add);
        var outcomes = recording.record(readable, visitor).iterator();

        List<SyncResults.Result> results = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            var operation = batch.operations().get(i).id();
            var one = readings.get(i);
            results.add(
                    one.visit() == null
                            ? SyncResults.Result.unreadable(operation, one.errors())
                            : SyncResults.Result.of(operation, outcomes.next()));
        }
        return new SyncResults(results);
    }
}
