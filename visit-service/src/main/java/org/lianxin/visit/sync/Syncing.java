package org.lianxin.visit.sync;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.visit.recording.ContentHash;
import org.lianxin.visit.recording.Verdict;

/** Takes in what a device did offline: nothing is dropped, each operation gets its verdict, all good ones are done. */
@ApplicationScoped
class Syncing {
    private final Records records;
    private final Map<String, Operating> kinds;
    private final KnownOperations known;
    private final Conflicts conflicts;
    private final ContentHash hash;

    Syncing(Records records, @All List<Operating> kinds, KnownOperations known, Conflicts conflicts, ContentHash hash) {
        this.records = records;
        this.kinds = kinds.stream().collect(Collectors.toMap(Operating::kind, Function.identity()));
        this.known = known;
        this.conflicts = conflicts;
        this.hash = hash;
    }

    @Transactional
    List<SyncResults.Result> sync(List<SyncBatch.Operation> operations, Device device) {
        known.queue(device.official().cadre());
        var ids = operations.stream().map(SyncBatch.Operation::id).toList();
        var batch = new Batch(operations, device, known.among(device.official().cadre(), ids));
        batch.run();
        known.keep(device, batch.done);
        return batch.results();
    }

    /** One batch, from its first operation to its last; neighbouring visits are recorded together. */
    private final class Batch {
        private final List<SyncBatch.Operation> operations;
        private final Device device;
        private final Map<UUID, KnownOperations.Known> before;
        private final SyncResults.Result[] results;
        private final List<KnownOperations.Done> done = new ArrayList<>();
        private final List<Integer> visits = new ArrayList<>();

        Batch(List<SyncBatch.Operation> operations, Device device, Map<UUID, KnownOperations.Known> before) {
            this.operations = operations;
            this.device = device;
            this.before = new HashMap<>(before);
            this.results = new SyncResults.Result[operations.size()];
        }

        List<SyncResults.Result> results() {
            return Arrays.asList(results);
        }

        void run() {
            for (int i = 0; i < results.length; i++) {
                var operation = operations.get(i);
                if (before.containsKey(operation.id()) || !operation.kind().equals(Records.KIND)) {
                    recordVisits();
                    settle(i, one(operation));
                } else {
                    visits.add(i);
                }
            }
            recordVisits();
        }

        private SyncResults.Result one(SyncBatch.Operation operation) {
            var earlier = before.get(operation.id());
            if (earlier != null) {
                return again(operation, earlier);
            }
            var kind = kinds.get(operation.kind());
            return kind == null
                    ? SyncResults.Result.refused(operation.id(), null, Verdict.INVALID, "kind", "unknown-value")
                    : kind.operate(operation, device);
        }

        /** A conflict is answered as one for as long as it is open. */
        private SyncResults.Result again(SyncBatch.Operation operation, KnownOperations.Known earlier) {
            if (!Arrays.equals(earlier.requestHash(), hash.of(operation))) {
                return SyncResults.Result.refused(
                        operation.id(), earlier.target(), Verdict.INVALID, "id", "operation-id-reused");
            }
            var result = new SyncResults.Result(
                    operation.id(), earlier.target(), Verdict.REPEATED, null, List.of(), List.of());
            var open = conflicts.openOf(device.official().cadre(), operation.id());
            return open.isEmpty() ? result : result.inConflict(open);
        }

        private void recordVisits() {
            var recorded = records.record(visits.stream().map(operations::get).toList(), device);
            for (int i = 0; i < recorded.size(); i++) {
                settle(visits.get(i), recorded.get(i));
            }
            visits.clear();
        }

        private void settle(int place, SyncResults.Result result) {
            results[place] = result;
            var operation = operations.get(place);
            // Of a visit that was recorded its own id and content tell when it comes again.
            var plainVisit = operation.kind().equals(Records.KIND) && result.verdict() == Verdict.CREATED;
            if (result.hadAnEffect() && !plainVisit && !before.containsKey(operation.id())) {
                var requestHash = hash.of(operation);
                done.add(new KnownOperations.Done(operation.id(), operation.kind(), requestHash, result));
                before.put(operation.id(), new KnownOperations.Known(requestHash, result.visit()));
            }
        }
    }
}
