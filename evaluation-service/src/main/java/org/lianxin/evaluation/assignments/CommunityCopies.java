package org.lianxin.evaluation.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hibernate.Session;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the communities: ratings are compared with those of communities of the same kind. */
@ApplicationScoped
class CommunityCopies implements EventHandler {
    private static final String UPSERT = """
            insert into community (code, kind, region, sequence) values (:code, :kind, :region, :sequence)
            on conflict (code) do update set kind = excluded.kind, region = excluded.region, sequence = excluded.sequence
            where excluded.sequence > community.sequence""";

    private final Session session;

    CommunityCopies(Session session) {
        this.session = session;
    }

    @Override
    public Set<String> types() {
        return Set.of("community.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var community = event.as(Community.class);
        session.createNativeMutationQuery(UPSERT)
                .setParameter("code", community.community())
                .setParameter("kind", community.kind())
                .setParameter("region", community.region())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }

    record Community(String community, String kind, String region) {}
}
