package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Name and place of the community, and who else answers for it. */
@ApplicationScoped
class CommunityPart implements DossierPart {

    record Known(String code, String name, String kind, String street, String district, List<Colleague> colleagues) {}

    record Colleague(String cadre, String role, LocalDate since) {}

    private final EntityManager entities;

    CommunityPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "community";
    }

    @Override
    public Known of(String community, LocalDate day) {
        var row = (Tuple) entities.createNativeQuery(
                        "select name, kind, street, district from community where code = :community", Tuple.class)
                .setParameter("community", community)
                .getSingleResult();
        return new Known(
                community,
                row.get("name", String.class),
                row.get("kind", String.class),
                row.get("street", String.class),
                row.get("district", String.class),
                colleagues(community, day));
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private List<Colleague> colleagues(String community, LocalDate day) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select org || '/' || staff_number as cadre, role, valid_from from assignment
                        where community = :community and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by role desc, valid_from""", Tuple.class)
                .setParameter("community", community)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Colleague(
                        row.get("cadre", String.class),
                        row.get("role", String.class),
                        row.get("valid_from", LocalDate.class)))
                .toList();
    }
}
