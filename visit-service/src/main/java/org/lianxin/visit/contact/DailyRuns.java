package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Work done once a day, by whichever replica comes first. */
@ApplicationScoped
public class DailyRuns {
    private final EntityManager entities;

    DailyRuns(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether the work is still to be done today. Claimed in the transaction that does it: where that fails, the claim is gone
     * too; another replica waits here and then finds it done. Days that were slept through are caught up by one run.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean claim(String work, LocalDate today) {
        return entities.createNativeQuery("""
                        insert into daily_run (work, done_on) values (:work, :today)
                        on conflict (work) do update set done_on = excluded.done_on where daily_run.done_on < excluded.done_on
                        """)
                        .setParameter("work", work)
                        .setParameter("today", today)
                        .executeUpdate()
                == 1;
    }
}
