package org.lianxin.evaluation.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Approves a proposed scheme; the entity and the database both refuse the person who proposed it. */
@ApplicationScoped
class ApprovingScheme {
    private final Schemes schemes;
    private final Caller caller;
    private final Clock clock;

    ApprovingScheme(Schemes schemes, Caller caller, Clock clock) {
        this.schemes = schemes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Scheme approve(UUID id) {
        var scheme = schemes.require(id);
        if (schemes.couldBeTried() && !schemes.tried(id)) {
            throw Problem.conflict("scheme-not-tried");
        }
        scheme.approve(caller.subject(), clock.instant());
        schemes.flush();
        return scheme;
    }
}
