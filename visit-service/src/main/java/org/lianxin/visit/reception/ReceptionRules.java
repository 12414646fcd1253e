package org.lianxin.visit.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** The reception rules; a handful of rows. Drafted for days to come and the own region only. */
@ApplicationScoped
class ReceptionRules implements PanacheRepositoryBase<ReceptionRule, UUID> {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final Comparator<ReceptionRule> MOST_SPECIFIC = Comparator.<ReceptionRule>comparingInt(
                    rule -> rule.region().length())
            .thenComparing(ReceptionRule::validFrom);

    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ReceptionRules(Idempotency idempotency, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** The rule of the nearest region; of several the one that began last. */
    ReceptionRule choose(Holder holder, String region, LocalDate day) {
        return choose(list("holder", holder), region, day);
    }

    static ReceptionRule choose(List<ReceptionRule> rules, String region, LocalDate day) {
        return rules.stream()
                .filter(rule ->
                        region.startsWith(rule.region()) && !rule.validFrom().isAfter(day))
                .max(MOST_SPECIFIC)
                .orElseThrow(() -> new IllegalStateException("no reception rule"));
    }

    List<ReceptionRule> page(PageQuery page) {
        var keys = page.after(1);
        var after = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(keys.getFirst());
        return find("id > :after order by id", Map.of("after", after))
                .range(0, page.limit())
                .list();
    }

    @Transactional
    ReceptionRuleView draft(NewReceptionRule draft) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.mayAct(draft.region())) {
            throw Problem.forbidden("out-of-scope").at("region");
        }
        if (!draft.validFrom().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("validFrom", "not-in-the-future");
        }
        if (draft.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
        return idempotency.once(
                "reception-rule.draft",
                draft,
                Ids.next(),
                id -> {
                    var rule = new ReceptionRule(id, draft, caller.subject(), clock.instant());
                    persistAndFlush(rule);
                    return ReceptionRuleView.of(rule);
                },
                id -> ReceptionRuleView.of(findById(id)));
    }
}
