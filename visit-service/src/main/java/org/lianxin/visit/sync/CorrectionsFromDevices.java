package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.recording.Correcting;
import org.lianxin.visit.recording.Verdict;
import org.lianxin.visit.visit.Visit;

/** {@code visit.correct}: something added to a visit; two additions never clash. */
@ApplicationScoped
class CorrectionsFromDevices implements Operating {
    private final ReadingOperations reading;
    private final OwnVisits own;
    private final Correcting correcting;

    CorrectionsFromDevices(ReadingOperations reading, OwnVisits own, Correcting correcting) {
        this.reading = reading;
        this.own = own;
        this.correcting = correcting;
    }

    @Override
    public String kind() {
        return "visit.correct";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.read(operation.content(), Bodies.Correct.class);
        var correct = read.content();
        if (correct == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        return own.lock(correct.id(), device.official())
                .map(visit -> add(operation, visit, correct.text(), device))
                .orElseGet(() -> SyncResults.Result.refused(
                        operation.id(), correct.id(), Verdict.OUT_OF_SCOPE, "id", "out-of-scope"));
    }

    private SyncResults.Result add(SyncBatch.Operation operation, Visit visit, String text, Device device) {
        try {
            visit.requireCorrectable();
        } catch (Problem notNow) {
            return SyncResults.Result.refused(operation.id(), visit.id(), Verdict.INVALID, "id", notNow.code());
        }
        correcting.add(org.lianxin.platform.id.Ids.next(), visit, text, device.official());
        return SyncResults.Result.of(operation.id(), visit.id(), Verdict.CREATED);
    }
}
