package org.lianxin.feedback.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Names of communities, found in what people write. */
@ApplicationScoped
public class PlaceNames {

    private static final int MOST = 50;

    private final EntityManager database;

    PlaceNames(EntityManager database) {
        this.database = database;
    }

    public record Named(String community, String name) {}

    /** The official name, if an event has told it. */
    @SuppressWarnings("unchecked") // a native query asked for texts gives texts
    public Optional<String> nameOf(String community) {
        return database
                .createNativeQuery(
                        "select name from community where community = :community and name is not null", String.class)
                .setParameter("community", community)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Communities of the region whose name, with or without 社区 or 村 at its end, stands in the text; the longest names first. */
    @SuppressWarnings("unchecked") // a native query asked for rows gives rows
    public List<Named> foundIn(String text, String region) {
        List<Object[]> rows = database.createNativeQuery("""
                        select community, name from (
                          select community, name, regexp_replace(name, '(社区|村|居委会|村委会|社区居委会)$', '') as core
                          from community where region like :region and name is not null) c
                        where length(core) > 1 and position(core in :text) > 0
                        order by length(core) desc, community limit :most""", Object[].class)
                .setParameter("region", region + "%")
                .setParameter("text", text)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Named((String) row[0], (String) row[1]))
                .toList();
    }
}
