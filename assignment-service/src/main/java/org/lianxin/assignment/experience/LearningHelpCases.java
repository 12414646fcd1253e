package org.lianxin.assignment.experience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Keeps the copy of help cases. Whose a case is only ever moves forward; a step or an end heard twice is heard once. */
@ApplicationScoped
class LearningHelpCases implements EventHandler {

    // A null without a type would reach PostgreSQL as bytes: what is not told is an empty text here.
    private static final String CASE = """
            insert into help_case_copy (help_case, community, cadre, closed, outcome, sequence)
            values (:case, :community, :cadre, :closed, nullif(:outcome, ''), :sequence)
            on conflict (help_case) do update
            set community = case when help_case_copy.sequence < excluded.sequence then excluded.community else help_case_copy.community end,
                cadre = case when help_case_copy.sequence < excluded.sequence then excluded.cadre else help_case_copy.cadre end,
                closed = help_case_copy.closed or excluded.closed,
                outcome = coalesce(help_case_copy.outcome, excluded.outcome),
                sequence = greatest(help_case_copy.sequence, excluded.sequence)""";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    LearningHelpCases(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(HelpCaseMoved.TYPE, HelpCaseConfirmed.TYPE, HelpCaseClosed.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case HelpCaseMoved.TYPE -> moved(event.as(HelpCaseMoved.class), event.sequence());
            case HelpCaseConfirmed.TYPE -> {
                var confirmed = event.as(HelpCaseConfirmed.class);
                keep(
                        confirmed.helpCase(),
                        confirmed.community(),
                        confirmed.cadre(),
                        false,
                        confirmed.by(),
                        event.sequence());
            }
            default -> closed(event.as(HelpCaseClosed.class), event.sequence());
        }
    }

    private void moved(HelpCaseMoved moved, long sequence) {
        keep(moved.helpCase(), moved.community(), moved.cadre(), moved.to().equals("CLOSED"), null, sequence);
        entities.createNativeQuery("""
                        insert into help_case_step_copy (help_case, sequence, status, taken_on)
                        values (:case, :sequence, :status, :on) on conflict do nothing""")
                .setParameter("case", moved.helpCase())
                .setParameter("sequence", sequence)
                .setParameter("status", moved.to())
                .setParameter("on", LocalDate.ofInstant(moved.occurredAt(), clock.getZone()))
                .executeUpdate();
    }

    private void closed(HelpCaseClosed closed, long sequence) {
        keep(closed.helpCase(), closed.community(), closed.cadre(), true, closed.outcome(), sequence);
        entities.createNativeQuery("""
                        update help_case_copy
                        set category = nullif(:category, ''), template = nullif(:template, ''), days = nullif(:days, -1), steps = cast(:steps as jsonb)
                        where help_case = :case""")
                .setParameter("category", Objects.requireNonNullElse(closed.category(), ""))
                .setParameter("template", Objects.requireNonNullElse(closed.template(), ""))
                .setParameter("days", Objects.requireNonNullElse(closed.days(), -1))
                .setParameter("steps", text(closed.countedSteps()))
                .setParameter("case", closed.helpCase())
                .executeUpdate();
    }

    private void keep(
            UUID helpCase, String community, String cadre, boolean closed, @Nullable String outcome, long sequence) {
        entities.createNativeQuery(CASE)
                .setParameter("case", helpCase)
                .setParameter("community", community)
                .setParameter("cadre", cadre)
                .setParameter("closed", closed)
                .setParameter("outcome", Objects.requireNonNullElse(outcome, ""))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private String text(List<ClosedCase.Step> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
