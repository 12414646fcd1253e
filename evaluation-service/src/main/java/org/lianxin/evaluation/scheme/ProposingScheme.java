package org.lianxin.evaluation.scheme;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;

/** Proposes the first or next edition of a scheme. */
@ApplicationScoped
class ProposingScheme {
    private final Schemes schemes;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    ProposingScheme(Schemes schemes, Idempotency idempotency, ObjectMapper json, Caller caller, Clock clock) {
        this.schemes = schemes;
        this.idempotency = idempotency;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Scheme propose(NewScheme proposal) {
        AdmissibleScheme.check(proposal);
        return idempotency.once("scheme.propose", proposal, Ids.next(), id -> create(id, proposal), schemes::require);
    }

    private Scheme create(UUID id, NewScheme proposal) {
        var indicators = proposal.indicators().stream()
                .map(indicator -> indicator.accepted(json))
                .toList();
        var edition = schemes.nextEdition(proposal.code());
        var scheme = Scheme.propose(id, edition, proposal, indicators, caller.subject(), clock.instant());
        schemes.persistAndFlush(scheme);
        return scheme;
    }
}
