package org.lianxin.evaluation.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hibernate.Session;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the organisations: they tell in which region a cadre serves. */
@ApplicationScoped
class OrganisationCopies implements EventHandler {
    private static final String UPSERT = """
            insert into organisation (code, region, sequence) values (:code, :region, :sequence)
            on conflict (code) do update set region = excluded.region, sequence = excluded.sequence
            where excluded.sequence > organisation.sequence""";

    private final Session session;

    OrganisationCopies(Session session) {
        this.session = session;
    }

    @Override
    public Set<String> types() {
        return Set.of("organisation.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var organisation = event.as(Organisation.class);
        session.createNativeMutationQuery(UPSERT)
                .setParameter("code", organisation.org())
                .setParameter("region", organisation.region())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }

    record Organisation(String org, String region) {}
}
