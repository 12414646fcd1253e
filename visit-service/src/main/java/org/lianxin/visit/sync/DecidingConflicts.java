package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;

/** A person decides between two versions: the official themself, or their supervisor. */
@ApplicationScoped
class DecidingConflicts {
    private final SeeingConflicts seeing;
    private final TakingMine takingMine;
    private final TakingTheirs takingTheirs;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Clock clock;

    DecidingConflicts(
            SeeingConflicts seeing,
            TakingMine takingMine,
            TakingTheirs takingTheirs,
            Conflicts conflicts,
            Caller caller,
            Clock clock) {
        this.seeing = seeing;
        this.takingMine = takingMine;
        this.takingTheirs = takingTheirs;
        this.conflicts = conflicts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ConflictView decide(UUID id, ConflictDecision.Choice choice) {
        var conflict = seeing.lock(id);
        conflict.decide(
                choice == ConflictDecision.Choice.MINE ? ConflictStatus.MINE : ConflictStatus.THEIRS,
                caller.subject(),
                clock.instant());
        var became = choice == ConflictDecision.Choice.MINE ? takingMine.take(conflict) : theirs(conflict);
        conflicts.flush();
        return seeing.view(conflict, became);
    }

    private @Nullable UUID theirs(SyncConflict conflict) {
        takingTheirs.take(conflict);
        return null;
    }
}
