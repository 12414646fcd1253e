package org.lianxin.visit.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.NewVisit;
import org.lianxin.visit.visit.SentVisit;

/** Reads the visit of one operation as strictly as a request of its own, but answers what is wrong instead of refusing. */
@ApplicationScoped
class ReadingOfflineVisits {
    private final ObjectMapper json;
    private final Validator validator;

    ReadingOfflineVisits(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Either a visit or what is wrong with it. */
    record Reading(@Nullable SentVisit visit, List<SyncResults.Wrong> errors) {
        static Reading wrong(String field, String code) {
            return new Reading(null, List.of(new SyncResults.Wrong(field, code)));
        }
    }

    Reading read(JsonNode operation) {
        if (!(operation instanceof ObjectNode fields)) {
            return Reading.wrong("visit", "wrong-type");
        }
        var body = fields.deepCopy();
        var id = body.remove("id");
        if (id == null || id.isNull()) {
            return Reading.wrong("id", "missing");
        }
        try {
            var visitId = json.treeToValue(id, UUID.class);
            return visitId == null ? Reading.wrong("id", "wrong-type") : valid(visitId, body);
        } catch (JsonProcessingException notAnId) {
            return Reading.wrong("id", "wrong-type");
        }
    }

    private Reading valid(UUID id, ObjectNode body) {
        try {
            var content = json.treeToValue(body, NewVisit.class);
            var errors = validator.validate(content).stream()
                    .map(ReadingOfflineVisits::wrong)
                    .distinct()
                    .sorted(java.util.Comparator.comparing(SyncResults.Wrong::field))
                    .toList();
            return errors.isEmpty() ? new Reading(new SentVisit(id, content), List.of()) : new Reading(null, errors);
        } catch (JsonMappingException wrong) {
            return Reading.wrong(path(wrong), "wrong-type");
        } catch (JsonProcessingException broken) {
            return Reading.wrong("visit", "wrong-type");
        }
    }

    private static SyncResults.Wrong wrong(ConstraintViolation<NewVisit> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new SyncResults.Wrong(
                violation.getPropertyPath().toString(),
                switch (rule) {
                    case "NotNull", "NotBlank" -> "missing";
                    case "Size" -> "wrong-size";
                    default -> "wrong-value";
                });
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
