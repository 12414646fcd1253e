package org.lianxin.visit.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The weights: read for a day, drafted for days to come. */
@ApplicationScoped
class WeighingSilence implements PanacheRepositoryBase<SilenceWeight, UUID> {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final Set<String> RISKS = Set.of("HIGH", "KEY", "NORMAL");
    private static final int LEAST_OF_RISK = 10;

    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    WeighingSilence(Idempotency idempotency, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Weights on(LocalDate day) {
        return Weights.on(day, listAll());
    }

    List<SilenceWeight> page(PageQuery page) {
        var keys = page.after(1);
        var after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(keys.getFirst());
        return find("id > :after order by id", Map.of("after", after))
                .range(0, page.limit())
                .list();
    }

    @Transactional
    SilenceWeightView draft(NewSilenceWeight draft) {
        if (draft.factor() == SilenceWeight.Factor.RISK) {
            if (!RISKS.contains(draft.code())) {
                throw Problem.invalid("code", "unknown-value", "HIGH, KEY, NORMAL");
            }
            if (draft.percent() < LEAST_OF_RISK) {
                throw Problem.invalid("percent", "weight-too-small", LEAST_OF_RISK);
            }
        }
        if (!draft.validFrom().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("validFrom", "not-in-the-future");
        }
        if (draft.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
        return idempotency.once(
                "silence-weight.draft",
                draft,
                Ids.next(),
                id -> {
                    var weight = new SilenceWeight(id, draft, caller.subject(), clock.instant());
                    persistAndFlush(weight);
                    return SilenceWeightView.of(weight);
                },
                id -> SilenceWeightView.of(findById(id)));
    }
}
