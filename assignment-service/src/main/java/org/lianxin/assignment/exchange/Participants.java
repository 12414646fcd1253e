package org.lianxin.assignment.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;

/** Who comes to which session. Joining and leaving twice is joining and leaving once. */
@ApplicationScoped
class Participants {

    private final EntityManager entities;

    Participants(EntityManager entities) {
        this.entities = entities;
    }

    void join(UUID session, CadreId cadre) {
        add(session, cadre, false);
    }

    void leave(UUID session, CadreId cadre) {
        entities.createNativeQuery("""
                        delete from exchange_participant
                        where session = :session and org = :org and staff_number = :staff""")
                .setParameter("session", session)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .executeUpdate();
    }

    /** These came, whether they had said so or not. */
    void came(UUID session, Set<CadreId> cadres) {
        cadres.forEach(cadre -> add(session, cadre, true));
    }

    List<Participant> of(UUID session) {
        var query = entities.createNativeQuery("""
                        select org, staff_number, attended from exchange_participant
                        where session = :session order by org, staff_number""", Tuple.class).setParameter("session", session);
        @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Participant(
                        row.get("org", String.class) + "/" + row.get("staff_number", String.class),
                        row.get("attended", Boolean.class)))
                .toList();
    }

    private void add(UUID session, CadreId cadre, boolean attended) {
        entities.createNativeQuery("""
                        insert into exchange_participant (session, org, staff_number, attended)
                        values (:session, :org, :staff, :attended)
                        on conflict (session, org, staff_number) do update
                        set attended = exchange_participant.attended or excluded.attended""")
                .setParameter("session", session)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .setParameter("attended", attended)
                .executeUpdate();
    }
}
