package org.lianxin.evaluation.reconciliation;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Caller;

/** Compares the list of a producer with the facts, as counts and as sets of ids. */
@ApplicationScoped
class Reconciling {
    private static final String FORGET_OTHER_TYPES =
            "delete from told_event where type <> all (cast(:types as text[]))";

    private static final String MISSING = """
            insert into reconciliation_gap (reconciliation, event_id, gap, type)
            select :run, t.id, 'MISSING', min(t.type) from told_event t
            where not exists (select 1 from fact f where f.event_id = t.id)
              and not exists (select 1 from event_passed_over p where p.event_id = t.id)
            group by t.id""";

    /** One event notes all who took part in an exchange: only the host's fact bears its id. */
    private static final String SURPLUS = """
            insert into reconciliation_gap (reconciliation, event_id, gap, type)
            select :run, f.event_id, 'SURPLUS', f.kind from fact f
            where f.producer = :producer and f.occurred_at >= :from and f.occurred_at < :until
              and f.kind <> 'EXCHANGE_ATTENDED'
              and not exists (select 1 from told_event t where t.id = f.event_id)""";

    private static final String RECORD = """
            insert into reconciliation (id, producer, starts_at, ends_at, told, known, missing, surplus, run_by, run_at)
            select :run, :producer, :from, :until, t.told, t.told - :missing, :missing, :surplus, :by, :at
            from (select count(distinct id) as told from told_event) t""";

    private final Session session;
    private final ToldEvents told;
    private final String types;
    private final Caller caller;
    private final Clock clock;

    Reconciling(Session session, ToldEvents told, @All List<FactSource> sources, Caller caller, Clock clock) {
        this.session = session;
        this.told = told;
        this.types = sources.stream()
                .flatMap(source -> source.types().stream())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    Reconciliation reconcile(Span span, InputStream list) {
        var producer = span.producer();
        var from = span.start();
        var until = span.end();
        var run = Ids.next();
        told.read(list);
        session.createNativeMutationQuery(FORGET_OTHER_TYPES)
                .setParameter("types", types)
                .executeUpdate();
        // The gaps refer to the run, which is recorded last: only then its numbers are known.
        session.createNativeMutationQuery("set constraints reconciliation_gap_run_fk deferred")
                .executeUpdate();
        long missing = session.createNativeMutationQuery(MISSING)
                .setParameter("run", run)
                .executeUpdate();
        long surplus = session.createNativeMutationQuery(SURPLUS)
                .setParameter("run", run)
                .setParameter("producer", producer)
                .setParameter("from", from)
                .setParameter("until", until)
                .executeUpdate();
        session.createNativeMutationQuery(RECORD)
                .setParameter("run", run)
                .setParameter("producer", producer)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("missing", missing)
                .setParameter("surplus", surplus)
                .setParameter("by", caller.subject())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return session.find(Reconciliation.class, run);
    }
}
