package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Writes the local copies. A row only ever moves forward: an event older than the row changes nothing. */
@ApplicationScoped
class Copies {
    private final EntityManager entities;

    Copies(EntityManager entities) {
        this.entities = entities;
    }

    void cadre(CadreChanged cadre, long sequence) {
        entities.createNativeQuery("""
                        insert into cadre_copy (cadre, status, sequence) values (:cadre, :status, :sequence)
                        on conflict (cadre) do update set status = excluded.status, sequence = excluded.sequence
                        where cadre_copy.sequence < excluded.sequence
                        """)
                .setParameter("cadre", cadre.cadre())
                .setParameter("status", cadre.status())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void community(CommunityChanged community, long sequence) {
        entities.createNativeQuery("""
                        insert into community_copy (community, kind, region, sequence)
                        values (:community, :kind, :region, :sequence)
                        on conflict (community) do update
                        set kind = excluded.kind, region = excluded.region, sequence = excluded.sequence
                        where community_copy.sequence < excluded.sequence
                        """)
                .setParameter("community", community.community())
                .setParameter("kind", community.kind())
                .setParameter("region", community.region())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void assignment(AssignmentChanged assignment, LocalDate worksUntil, long sequence) {
        entities.createNativeQuery("""
                        insert into assignment_copy (assignment, community, cadre, role, works_from, works_until, stands_in, handing_over, sequence)
                        values (:assignment, :community, :cadre, :role, :worksFrom, :worksUntil, :standsIn, :handingOver, :sequence)
                        on conflict (assignment) do update
                        set community = excluded.community, cadre = excluded.cadre, role = excluded.role,
                            works_from = excluded.works_from, works_until = excluded.works_until,
                            stands_in = excluded.stands_in, handing_over = excluded.handing_over, sequence = excluded.sequence
                        where assignment_copy.sequence < excluded.sequence
                        """)
                .setParameter("assignment", assignment.assignment())
                .setParameter("community", assignment.community())
                .setParameter("cadre", assignment.cadre())
                .setParameter("role", assignment.role())
                .setParameter("worksFrom", assignment.validFrom())
                .setParameter("worksUntil", worksUntil)
                .setParameter("handingOver", assignment.isHandingOver())
                .setParameter("standsIn", assignment.standsInFor() != null)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
