package org.lianxin.feedback.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/**
 * Keeps the copies. Each event carries the full state of its aggregate, so an upsert guarded by the aggregate's sequence
 * makes duplicates, reordering and compaction harmless.
 */
@ApplicationScoped
class AssignmentEvents implements EventHandler {

    private static final String ORGANISATION = "organisation.changed.v1";
    private static final String CADRE = "cadre.changed.v1";
    private static final String COMMUNITY = "community.changed.v1";
    private static final String ASSIGNMENT = "assignment.changed.v1";

    private final EntityManager database;

    AssignmentEvents(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return Set.of(ORGANISATION, CADRE, COMMUNITY, ASSIGNMENT);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case ORGANISATION -> keep(event.as(OrganisationChanged.class), event.sequence());
            case CADRE -> keep(event.as(CadreChanged.class), event.sequence());
            case COMMUNITY -> keep(event.as(CommunityChanged.class), event.sequence());
            case ASSIGNMENT -> keep(event.as(AssignmentChanged.class), event.sequence());
            default -> throw new IllegalArgumentException("Not a type of this handler: " + event.type());
        }
    }

    private void keep(OrganisationChanged fact, long sequence) {
        database.createNativeQuery("""
                        insert into organisation (org, region, sequence) values (:org, :region, :sequence)
                        on conflict on constraint organisation_pk do update set region = excluded.region, sequence = excluded.sequence
                        where organisation.sequence < excluded.sequence""")
                .setParameter("org", fact.org())
                .setParameter("region", fact.region())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private void keep(CadreChanged fact, long sequence) {
        database.createNativeQuery("""
                        insert into cadre (cadre, org, status, sequence) values (:cadre, :org, :status, :sequence)
                        on conflict on constraint cadre_pk do update
                        set org = excluded.org, status = excluded.status, sequence = excluded.sequence
                        where cadre.sequence < excluded.sequence""")
                .setParameter("cadre", fact.cadre())
                .setParameter("org", fact.org())
                .setParameter("status", fact.status())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private void keep(CommunityChanged fact, long sequence) {
        database.createNativeQuery("""
                        insert into community (community, kind, region, name, sequence) values (:community, :kind, :region, cast(:name as text), :sequence)
                        on conflict on constraint community_pk do update
                        set kind = excluded.kind, region = excluded.region, name = coalesce(excluded.name, community.name),
                            sequence = excluded.sequence
                        where community.sequence < excluded.sequence""")
                .setParameter("community", fact.community())
                .setParameter("kind", fact.kind())
                .setParameter("region", fact.region())
                .setParameter("name", fact.name())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private void keep(AssignmentChanged fact, long sequence) {
        database.createNativeQuery("""
                        insert into assignment (assignment, community, cadre, org, role, valid_from, valid_to, stands_in, sequence)
                        values (:assignment, :community, :cadre, :org, :role, :validFrom, cast(cast(:validTo as text) as date), :standsIn, :sequence)
                        on conflict on constraint assignment_pk do update
                        set community = excluded.community, cadre = excluded.cadre, org = excluded.org, role = excluded.role,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            stands_in = excluded.stands_in, sequence = excluded.sequence
                        where assignment.sequence < excluded.sequence""")
                .setParameter("assignment", fact.assignment())
                .setParameter("community", fact.community())
                .setParameter("cadre", fact.cadre())
                .setParameter("org", fact.org())
                .setParameter("role", fact.role())
                .setParameter("validFrom", fact.validFrom())
                .setParameter(
                        "validTo",
                        fact.validTo() == null ? null : fact.validTo().toString())
                .setParameter("standsIn", fact.standsInFor() != null)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    record OrganisationChanged(String org, String region) {}

    record CadreChanged(String cadre, String org, String status) {}

    record CommunityChanged(
            String community,
            String kind,
            String region,
            @Nullable String name) {}

    record AssignmentChanged(
            UUID assignment,
            String community,
            String cadre,
            String org,
            String role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID standsInFor) {}
}
