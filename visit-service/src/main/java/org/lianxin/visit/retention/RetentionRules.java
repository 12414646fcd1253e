package org.lianxin.visit.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** The retention periods. */
@ApplicationScoped
class RetentionRules implements PanacheRepositoryBase<RetentionRule, UUID> {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Caller caller;
    private final Clock clock;

    RetentionRules(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Optional<RetentionRule> of(String subject, LocalDate day) {
        return find("subject = ?1 and validFrom <= ?2 order by validFrom desc", subject, day)
                .firstResultOptional();
    }

    @Transactional
    List<RetentionView> all() {
        return list("order by subject, validFrom").stream()
                .map(RetentionRule::view)
                .toList();
    }

    @Transactional
    RetentionView set(String subject, RetentionChange change) {
        if (count("subject", subject) == 0) {
            throw Problem.notFound("retention-subject", subject);
        }
        var today = LocalDate.now(clock);
        if (change.validFrom().isBefore(today)) {
            throw Problem.invalid("validFrom", "before-it-began", today);
        }
        if (change.validFrom().isAfter(LATEST)) {
            throw Problem.invalid("validFrom", "too-far-ahead", LATEST);
        }
        var rule = new RetentionRule(subject, change, caller.subject(), clock.instant());
        persistAndFlush(rule);
        return rule.view();
    }
}
