package org.lianxin.evaluation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Declares that a person must not judge a cadre; a cadre may only say so of themselves. */
@ApplicationScoped
class DeclaringConflict {
    private final Conflicts conflicts;
    private final ConflictsInScope scope;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    DeclaringConflict(
            Conflicts conflicts, ConflictsInScope scope, Idempotency idempotency, Caller caller, Clock clock) {
        this.conflicts = conflicts;
        this.scope = scope;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Conflict declare(NewConflict conflict) {
        var staff = caller.has(Role.ASSESSOR) || caller.has(Role.INSPECTOR);
        if (staff) {
            scope.requireInRegion(conflict.cadre());
        } else if (!conflict.cadre().equals(caller.cadre())
                && !conflict.person().equals(caller.cadre())) {
            throw Problem.forbidden("conflict-of-others");
        }
        return idempotency.once(
                "conflict",
                conflict,
                Ids.next(),
                id -> {
                    var declared = Conflict.declare(id, conflict, caller.subject(), clock.instant());
                    conflicts.persistAndFlush(declared);
                    return declared;
                },
                conflicts::require);
    }
}
