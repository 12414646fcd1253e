package org.lianxin.visit.silence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The rules for quiet communities, drafted for days to come. */
@ApplicationScoped
class QuietRules implements PanacheRepositoryBase<QuietRule, UUID> {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    QuietRules(Idempotency idempotency, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    QuietRule on(LocalDate day) {
        return find("validFrom <= ?1 order by validFrom desc", day).firstResult();
    }

    List<QuietRule> page(PageQuery page) {
        var keys = page.after(1);
        var after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(keys.getFirst());
        return find("id > :after order by id", Map.of("after", after))
                .range(0, page.limit())
                .list();
    }

    @Transactional
    QuietRuleView draft(NewQuietRule draft) {
        if (!draft.validFrom().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("validFrom", "not-in-the-future");
        }
        if (draft.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
        return idempotency.once(
                "quiet-rule.draft",
                draft,
                Ids.next(),
                id -> {
                    var rule = new QuietRule(id, draft, caller.subject(), clock.instant());
                    persistAndFlush(rule);
                    return QuietRuleView.of(rule);
                },
                id -> QuietRuleView.of(findById(id)));
    }
}
