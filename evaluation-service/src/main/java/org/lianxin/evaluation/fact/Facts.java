package org.lianxin.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.platform.events.ReceivedEvent;
import org.lianxin.platform.web.PageQuery;

/** The facts; keyed by event id, so that a repeated event changes nothing. */
@ApplicationScoped
public class Facts {
    private static final String INSERT = """
            insert into fact (event_id, kind, cadre, community, occurred_at, value, subject_id, record_type, record_id, producer)
            values (:eventId, :kind, :cadre, :community, :at, :value, :subject, :recordType, :recordId, :producer)
            on conflict (event_id) do nothing""";

    private final Session session;

    Facts(Session session) {
        this.session = session;
    }

    /** Writes the fact down; known already, it stays as it is. */
    public void record(Fact fact) {
        session.createNativeMutationQuery(INSERT)
                .setParameter("eventId", fact.eventId())
                .setParameter("kind", fact.kind().name())
                .setParameter("cadre", fact.bearer().cadre(), String.class)
                .setParameter("community", fact.bearer().community(), String.class)
                .setParameter("at", fact.occurredAt())
                .setParameter("value", fact.value(), Integer.class)
                .setParameter("subject", fact.subject())
                .setParameter("recordType", fact.origin().type().name())
                .setParameter("recordId", fact.origin().id())
                .setParameter("producer", fact.producer())
                .executeUpdate();
    }

    /** Remembers an event that became no fact, so that nobody looks for it. */
    public void passOver(ReceivedEvent event) {
        session.createNativeMutationQuery("""
                        insert into event_passed_over (event_id, type, producer) values (:id, :type, :producer)
                        on conflict (event_id) do nothing""")
                .setParameter("id", event.id())
                .setParameter("type", event.type())
                .setParameter("producer", event.source())
                .executeUpdate();
    }

    List<RecordedFact> matching(FactFilter filter, FactScope scope, PageQuery page) {
        var query = new FactQuery("from located_fact f where true");
        query.and("f.region like :region", "region", scope.regionPattern());
        query.and("f.cadre = :own", "own", scope.cadre());
        query.and("f.cadre = :cadre", "cadre", filter.cadre);
        query.and("f.kind = :kind", "kind", filter.kind());
        query.and(
                "exists (select 1 from period_fact p where p.period = :period and p.event_id = f.event_id)",
                "period",
                filter.period());
        return query.newestFirst(session, page);
    }

    /** The facts an indicator of a scorecard is made of, newest first. */
    public List<RecordedFact> counted(UUID period, UUID scheme, String cadre, String indicator, PageQuery page) {
        var query = new FactQuery("from counted_fact c join fact f on f.event_id = c.event_id where true");
        query.and("c.period = :period", "period", period);
        query.and("c.scheme = :scheme", "scheme", scheme);
        query.and("c.cadre = :cadre", "cadre", cadre);
        query.and("c.code = :code", "code", indicator);
        return query.newestFirst(session, page);
    }

    /** Sort key of the pages above. */
    public static List<String> sortKey(RecordedFact fact) {
        return List.of(fact.occurredAt().toString(), fact.eventId().toString());
    }
}
