package org.lianxin.visit.conditions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.web.PageQuery;

/** The assessments of living conditions. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<LivingConditions, UUID> {
    private static final TypeReference<TreeMap<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final String NOT_CORRECTED =
            " and not exists (select 1 from LivingConditions later where later.corrects = c.id)";

    private final FieldCipher cipher;
    private final ObjectMapper json;

    Assessments(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String text(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(String answers, UUID id) {
        return cipher.seal(answers, LivingConditions.TABLE, LivingConditions.ANSWERS, id);
    }

    String text(LivingConditions assessment) {
        return assessment.answers(cipher);
    }

    Map<String, Object> answers(LivingConditions assessment) {
        try {
            return json.readValue(text(assessment), ANSWERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("answers of " + assessment.id() + " cannot be read", broken);
        }
    }

    /** The newest one by then that has not been put right since; of several of one day the last recorded. */
    Optional<LivingConditions> by(Collection<UUID> households, String form, LocalDate day) {
        return find(
                        "from LivingConditions c where household in ?1 and form = ?2 and assessedOn <= ?3"
                                + NOT_CORRECTED + " order by assessedOn desc, recordedAt desc, id desc",
                        households,
                        form,
                        day)
                .firstResultOptional();
    }

    List<LivingConditions> of(Collection<UUID> households) {
        return list("household in ?1 order by assessedOn, id", households);
    }

    List<LivingConditions> page(Collection<UUID> households, PageQuery page) {
        var values = new HashMap<String, Object>(Map.of("households", households));
        var where = "household in :households";
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            where += " and (assessedOn, id) < (:on, :id)";
            values.put("on", LocalDate.parse(keys.get(0)));
            values.put("id", UUID.fromString(keys.get(1)));
        }
        return find(where + " order by assessedOn desc, id desc", values)
                .range(0, page.limit())
                .list();
    }
}
