package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.NewSnooze;
import org.lianxin.visit.contact.Snoozing;
import org.lianxin.visit.recording.Verdict;

/** {@code due-contact.snooze}: a contact put off on a device, within what its rule allows. */
@ApplicationScoped
class SnoozesFromDevices implements Operating {
    private final ReadingOperations reading;
    private final Snoozing snoozing;

    SnoozesFromDevices(ReadingOperations reading, Snoozing snoozing) {
        this.reading = reading;
        this.snoozing = snoozing;
    }

    @Override
    public String kind() {
        return "due-contact.snooze";
    }

    @Override
    public SyncResults.Result operate(SyncBatch.Operation operation, Device device) {
        var read = reading.readIdentified(operation.content(), NewSnooze.class);
        var snooze = read.content();
        if (snooze == null) {
            return SyncResults.Result.unreadable(operation.id(), read.errors());
        }
        return snoozing.snoozeInBatch(snooze.id(), snooze.content())
                .map(refused ->
                        SyncResults.Result.refused(operation.id(), snooze.id(), verdict(refused), "id", refused.code()))
                .orElseGet(() -> SyncResults.Result.of(operation.id(), snooze.id(), Verdict.MERGED));
    }

    private static Verdict verdict(Problem refused) {
        return refused.status() == 404 ? Verdict.OUT_OF_SCOPE : Verdict.INVALID;
    }
}
