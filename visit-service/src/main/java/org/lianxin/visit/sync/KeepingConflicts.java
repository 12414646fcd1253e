package org.lianxin.visit.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.Words;

/** Keeps both versions of what two people, or two devices of one, wrote. */
@ApplicationScoped
class KeepingConflicts {
    private final Conflicts conflicts;
    private final Words words;
    private final Clock clock;

    KeepingConflicts(Conflicts conflicts, Words words, Clock clock) {
        this.conflicts = conflicts;
        this.words = words;
        this.clock = clock;
    }

    UUID keep(SyncBatch.Operation operation, Visit visit, String field, JsonNode mine, JsonNode theirs, Device device) {
        return keep(operation, visit.id(), visit.community(), field, mine, theirs, device);
    }

    /** What the record has is the record; what the device sent is the whole operation. */
    SyncResults.Result keepWhole(
            SyncResults.Result result, SyncBatch.Operation operation, String community, Device device) {
        var target = Objects.requireNonNull(result.visit());
        return result.inConflict(
                List.of(keep(operation, target, community, null, operation.content(), NullNode.getInstance(), device)));
    }

    private UUID keep(
            SyncBatch.Operation operation,
            UUID target,
            String community,
            @Nullable String field,
            JsonNode mine,
            JsonNode theirs,
            Device device) {
        var id = Ids.next();
        conflicts.persist(new SyncConflict(
                id,
                device,
                operation,
                target,
                community,
                field,
                words.seal(mine.toString(), SealedText.CONFLICT_MINE, id),
                words.seal(theirs.toString(), SealedText.CONFLICT_THEIRS, id),
                clock.instant()));
        return id;
    }
}
