package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.lianxin.visit.planning.Redrafting;
import org.lianxin.visit.recording.Verdict;
import org.lianxin.visit.visit.Visit;

/** {@code visit.edit}: a plan drafted at on a device. */
@ApplicationScoped
class Edits implements Operating {
    private final ReadingOperations reading;
    private final OwnVisits own;
    private final Redrafting redrafting;
    private final KeepingConflicts keeping;

    Edits(ReadingOperations reading, OwnVisits own, Redrafting redrafting, KeepingConflicts keeping) {
        this.reading = reading;
        this.own = own;
        this.redrafting = redrafting;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return "visit.edit";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.read(operation.content(), Bodies.Edit.class);
        var edit = read.content();
        if (edit == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        return own.lock(edit.id(), device.official())
                .map(visit -> merge(operation, visit, edit, device))
                .orElseGet(() -> SyncResults.Result.refused(
                        operation.id(), edit.id(), Verdict.OUT_OF_SCOPE, "id", "out-of-scope"));
    }

    private SyncResults.Result merge(SyncBatch.Operation operation, Visit visit, Bodies.Edit edit, Device device) {
        var merge = redrafting.merge(visit, edit.changes(), device.key(), edit.base(), device.official());
        if (merge.refusal() != null) {
            return SyncResults.Result.of(operation.id(), merge.refusal());
        }
        var result = SyncResults.Result.of(operation.id(), visit.id(), Verdict.MERGED);
        var kept = new ArrayList<UUID>();
        merge.clashes()
                .forEach((field, clash) -> kept.add(
                        keeping.keep(operation, visit, field.jsonName(), clash.mine(), clash.theirs(), device)));
        return kept.isEmpty() ? result : result.inConflict(kept);
    }
}
