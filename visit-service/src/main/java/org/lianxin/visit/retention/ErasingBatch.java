package org.lianxin.visit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One batch of an erasure, in a transaction of its own: what is committed is erased, what is not is found again. */
@ApplicationScoped
class ErasingBatch {
    private final RetentionRules rules;
    private final LegalHolds holds;
    private final EntityManager entities;
    private final Clock clock;

    ErasingBatch(RetentionRules rules, LegalHolds holds, EntityManager entities, Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    int erase(Expiring kind, int most) {
        var today = LocalDate.now(clock);
        var rule = rules.of(kind.subject(), today);
        if (rule.isEmpty()) {
            return 0;
        }
        holds.standStill();
        var before = rule.get().keptSince(today).atStartOfDay(clock.getZone()).toInstant();
        int erased = kind.erase(before, most);
        if (erased > 0) {
            count(kind.subject(), today, erased);
        }
        return erased;
    }

    private void count(String subject, LocalDate today, int erased) {
        entities.createNativeQuery("""
                        insert into retention_erasure (subject, on_day, erased, last_at) values (:subject, :day, :erased, :now)
                        on conflict (on_day, subject) do update
                        set erased = retention_erasure.erased + excluded.erased, last_at = excluded.last_at
                        """)
                .setParameter("subject", subject)
                .setParameter("day", today)
                .setParameter("erased", erased)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
