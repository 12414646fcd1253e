package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianxin.visit.recording.Verdict;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visits;

/** {@code visit.cancel}: a plan called off on a device. */
@ApplicationScoped
class Cancels implements Operating {
    private final ReadingOperations reading;
    private final OwnVisits own;
    private final KeepingConflicts keeping;
    private final Visits visits;
    private final Clock clock;

    Cancels(ReadingOperations reading, OwnVisits own, KeepingConflicts keeping, Visits visits, Clock clock) {
        this.reading = reading;
        this.own = own;
        this.keeping = keeping;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "visit.cancel";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.read(operation.content(), Bodies.Cancel.class);
        var cancel = read.content();
        if (cancel == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        return own.lock(cancel.id(), device.official())
                .map(visit -> cancel(operation, visit, device))
                .orElseGet(() -> SyncResults.Result.refused(
                        operation.id(), cancel.id(), Verdict.OUT_OF_SCOPE, "id", "out-of-scope"));
    }

    /** What took place is not called off any more; what was called off or missed already needs no second word. */
    private SyncResults.Result cancel(SyncBatch.Operation operation, Visit visit, Device device) {
        if (visit.status() == VisitStatus.PLANNED) {
            visit.cancel(clock.instant());
            visits.flush();
            return SyncResults.Result.of(operation.id(), visit.id(), Verdict.MERGED);
        }
        if (visit.status() == VisitStatus.CANCELLED || visit.status() == VisitStatus.MISSED) {
            return SyncResults.Result.of(operation.id(), visit.id(), Verdict.REPEATED);
        }
        var kept = keeping.keep(
                operation,
                visit,
                "status",
                TextNode.valueOf(VisitStatus.CANCELLED.name()),
                TextNode.valueOf(visit.status().name()),
                device);
        return SyncResults.Result.of(operation.id(), visit.id(), Verdict.CONFLICT)
                .inConflict(List.of(kept));
    }
}
