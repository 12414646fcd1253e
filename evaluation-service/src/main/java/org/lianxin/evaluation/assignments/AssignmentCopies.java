package org.lianxin.evaluation.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the assignments: whoever answered for a community in a period gets a scorecard, even without a fact. */
@ApplicationScoped
class AssignmentCopies implements EventHandler {
    private static final String UPSERT = """
            insert into assignment (id, community, cadre, valid_from, valid_to, status, sequence)
            values (:id, :community, :cadre, :from, :to, :status, :sequence)
            on conflict (id) do update set
                community = excluded.community, cadre = excluded.cadre, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, status = excluded.status, sequence = excluded.sequence
            where excluded.sequence > assignment.sequence""";

    private final Session session;

    AssignmentCopies(Session session) {
        this.session = session;
    }

    @Override
    public Set<String> types() {
        return Set.of("assignment.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var assignment = event.as(Assignment.class);
        session.createNativeMutationQuery(UPSERT)
                .setParameter("id", assignment.assignment())
                .setParameter("community", assignment.community())
                .setParameter("cadre", assignment.cadre())
                .setParameter("from", assignment.validFrom())
                .setParameter("to", assignment.validTo(), LocalDate.class)
                .setParameter("status", assignment.status())
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }

    record Assignment(
            UUID assignment,
            String community,
            String cadre,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String status) {}
}
