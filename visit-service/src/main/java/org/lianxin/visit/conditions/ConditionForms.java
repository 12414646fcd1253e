package org.lianxin.visit.conditions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.Problem;

/** The forms and their versions. */
@ApplicationScoped
class ConditionForms implements PanacheRepositoryBase<ConditionForm, UUID> {
    private final ObjectMapper json;

    ConditionForms(ObjectMapper json) {
        this.json = json;
    }

    Optional<ConditionForm> version(String form, int number) {
        return find("form = ?1 and number = ?2", form, number).firstResultOptional();
    }

    ConditionForm require(String form, int number) {
        return version(form, number).orElseThrow(() -> Problem.notFound("condition-form", form + " " + number));
    }

    /** The newest version that may be used on that day. */
    Optional<ConditionForm> on(String form, LocalDate day) {
        return find("form = ?1 and validFrom <= ?2 order by number desc", form, day)
                .firstResultOptional();
    }

    Optional<ConditionForm> last(String form) {
        return find("form = ?1 order by number desc", form).firstResultOptional();
    }

    List<ConditionForm> inOrder() {
        return list("order by form, number");
    }

    FormDefinition definition(ConditionForm form) {
        try {
            return json.readValue(form.definition(), FormDefinition.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(form.form() + " " + form.number() + " is no form", broken);
        }
    }

    String text(FormDefinition definition) {
        try {
            return json.writeValueAsString(definition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Burden burden(FormDefinition definition) {
        return Burden.of(definition, seconds());
    }

    Map<AnswerKind, Integer> seconds() {
        List<?> rows = getEntityManager()
                .createNativeQuery("select kind, seconds from answer_kind", Object[].class)
                .getResultList();
        Map<AnswerKind, Integer> seconds = new EnumMap<>(AnswerKind.class);
        for (var row : rows) {
            var columns = (Object[]) row;
            seconds.put(AnswerKind.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return seconds;
    }
}
