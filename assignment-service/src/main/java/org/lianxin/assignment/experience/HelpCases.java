package org.lianxin.assignment.experience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.web.Problem;

/** The copy of help cases: whose they are, which steps they took, how they ended. */
@ApplicationScoped
class HelpCases {

    private final EntityManager entities;
    private final ObjectMapper json;

    HelpCases(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A case of the cadre's own, open or closed. */
    void requireOwn(UUID helpCase, CadreId cadre) {
        row(helpCase, cadre);
    }

    ClosedCase requireClosed(UUID helpCase, CadreId cadre) {
        var row = row(helpCase, cadre);
        if (!row.get("closed", Boolean.class)) {
            throw Problem.invalid("helpCase", "case-not-closed", helpCase);
        }
        var told = steps(row.get("steps", String.class));
        var steps = told.isEmpty() ? heard(helpCase) : told;
        @Nullable Integer days = row.get("days", Integer.class);
        return new ClosedCase(
                row.get("category", String.class),
                row.get("template", String.class),
                steps,
                row.get("outcome", String.class),
                days == null
                        ? steps.stream().mapToInt(ClosedCase.Step::day).max().orElse(1)
                        : days);
    }

    private Tuple row(UUID helpCase, CadreId cadre) {
        var query = entities.createNativeQuery("""
                        select closed, category, template, outcome, days, cast(steps as varchar) as steps from help_case_copy
                        where help_case = :case and cadre = :cadre""", Tuple.class)
                .setParameter("case", helpCase)
                .setParameter("cadre", cadre.toString());
        return tuples(query).stream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid("helpCase", "case-unknown", helpCase));
    }

    /** The steps as they were heard one by one, where the summary told none. */
    private List<ClosedCase.Step> heard(UUID helpCase) {
        var query = entities.createNativeQuery("""
                        select status, cast(taken_on - min(taken_on) over () + 1 as integer) as day
                        from help_case_step_copy where help_case = :case order by sequence""", Tuple.class).setParameter("case", helpCase);
        return tuples(query).stream()
                .map(row -> new ClosedCase.Step(row.get("status", String.class), row.get("day", Integer.class)))
                .toList();
    }

    private List<ClosedCase.Step> steps(@Nullable String steps) {
        try {
            return steps == null ? List.of() : List.of(json.readValue(steps, ClosedCase.Step[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("steps of a help case", e);
        }
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
