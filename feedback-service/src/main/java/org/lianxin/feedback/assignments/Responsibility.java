package org.lianxin.feedback.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers, from the copies alone, who is responsible for a community on a day and where things lie. */
@ApplicationScoped
public class Responsibility {

    private final EntityManager database;

    Responsibility(EntityManager database) {
        this.database = database;
    }

    /**
     * Who stands in for a lead on leave on that day, else the lead, else whoever acts. Somebody known to be on leave or to have left is passed
     * over: a matter must not wait on an empty desk.
     */
    public Optional<Recipient> of(String community, LocalDate day) {
        return first("""
                        select a.org, a.cadre from assignment a left join cadre c on c.cadre = a.cadre
                        where a.community = :community and a.role in ('LEAD', 'ACTING')
                          and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                          and coalesce(c.status, 'ACTIVE') = 'ACTIVE'
                        order by a.stands_in desc, case a.role when 'LEAD' then 0 else 1 end, a.valid_from desc, a.assignment limit 1""", List.of("community", "day"), List.of(community, day))
                .map(row -> new Recipient((String) row[0], (String) row[1]));
    }

    /** Division code a community lies in; empty for a community nobody has told us of. */
    public Optional<String> regionOfCommunity(String community) {
        return first(
                        "select region, community from community where community = :community",
                        List.of("community"),
                        List.of(community))
                .map(row -> (String) row[0]);
    }

    /** Division code an organisation serves; empty for an unknown organisation. */
    public Optional<String> regionOfOrganisation(String org) {
        return first("select region, org from organisation where org = :org", List.of("org"), List.of(org))
                .map(row -> (String) row[0]);
    }

    /** Whether the official is known, belongs to the organisation and is at work. */
    public boolean atWork(String cadre, String org) {
        return first(
                        "select cadre, org from cadre where cadre = :cadre and org = :org and status = 'ACTIVE'",
                        List.of("cadre", "org"),
                        List.of(cadre, org))
                .isPresent();
    }

    private Optional<Object[]> first(String sql, List<String> names, List<Object> values) {
        var query = database.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < names.size(); i++) {
            query.setParameter(names.get(i), values.get(i));
        }
        return query.getResultStream().map(Object[].class::cast).findFirst();
    }
}
