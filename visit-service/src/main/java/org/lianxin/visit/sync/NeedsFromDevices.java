package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.aid.NotedNeed;
import org.lianxin.visit.aid.NotingNeeds;
import org.lianxin.visit.recording.NewVisit;
import org.lianxin.visit.recording.Verdict;
import org.lianxin.visit.visit.Visit;

/** {@code visit.need}: a need added to a visit that was recorded. */
@ApplicationScoped
class NeedsFromDevices implements Operating {
    private final ReadingOperations reading;
    private final OwnVisits own;
    private final NotingNeeds noting;
    private final Outbox outbox;
    private final Clock clock;

    NeedsFromDevices(ReadingOperations reading, OwnVisits own, NotingNeeds noting, Outbox outbox, Clock clock) {
        this.reading = reading;
        this.own = own;
        this.noting = noting;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "visit.need";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.read(operation.content(), Bodies.AddNeed.class);
        var add = read.content();
        if (add == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        return own.lock(add.id(), device.official())
                .map(visit -> add(operation, visit, add.need()))
                .orElseGet(() -> SyncResults.Result.refused(
                        operation.id(), add.id(), Verdict.OUT_OF_SCOPE, "id", "out-of-scope"));
    }

    private SyncResults.Result add(SyncBatch.Operation operation, Visit visit, NewVisit.FoundNeed need) {
        if (noting.taken(List.of(need.id())).contains(need.id())) {
            return SyncResults.Result.refused(operation.id(), visit.id(), Verdict.INVALID, "need.id", "id-taken");
        }
        NotedNeed noted;
        try {
            noted = visit.need(need.id(), need.category(), need.description());
        } catch (Problem notNow) {
            return SyncResults.Result.refused(operation.id(), visit.id(), Verdict.INVALID, "id", notNow.code());
        }
        outbox.publishAll(noting.note(List.of(noted), clock.instant()));
        return SyncResults.Result.of(operation.id(), visit.id(), Verdict.CREATED);
    }
}
