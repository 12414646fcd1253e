package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.visit.planning.NewPlan;
import org.lianxin.visit.planning.PlanningVisits;
import org.lianxin.visit.recording.Verdict;

/** {@code visit.plan}: a visit planned on a device. */
@ApplicationScoped
class Plans implements Operating {
    private final ReadingOperations reading;
    private final PlanningVisits planning;
    private final KeepingConflicts keeping;

    Plans(ReadingOperations reading, PlanningVisits planning, KeepingConflicts keeping) {
        this.reading = reading;
        this.planning = planning;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return "visit.plan";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.readIdentified(operation.content(), NewPlan.class);
        var plan = read.content();
        if (plan == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        var outcome = planning.plan(plan.id(), plan.content(), device.official(), device.key());
        var result = SyncResults.Result.of(operation.id(), outcome);
        return outcome.verdict() == Verdict.CONFLICT
                ? keeping.keepWhole(result, operation, plan.content().community(), device)
                : result;
    }
}
