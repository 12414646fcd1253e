package org.lianxin.visit.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the content of one operation as strictly as a request of its own, but answers what is wrong instead of refusing. */
@ApplicationScoped
class ReadingOperations {
    private final ObjectMapper json;
    private final Validator validator;

    ReadingOperations(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Either the content or what is wrong with it. */
    record Reading<T>(@Nullable T content, List<SyncResults.Wrong> errors) {
        static <T> Reading<T> wrong(String field, String code) {
            return new Reading<>(null, List.of(new SyncResults.Wrong(field, code)));
        }
    }

    /** Something under an id that the device chose, with the version it had seen, if it says so. */
    record Identified<T>(UUID id, T content, long base) {}

    <T> Reading<T> read(JsonNode node, Class<T> type) {
        if (!(node instanceof ObjectNode)) {
            return Reading.wrong("visit", "wrong-type");
        }
        try {
            var content = json.treeToValue(node, type);
            var errors = validator.validate(content).stream()
                    .map(ReadingOperations::wrong)
                    .distinct()
                    .sorted(Comparator.comparing(SyncResults.Wrong::field))
                    .toList();
            return errors.isEmpty() ? new Reading<>(content, List.of()) : new Reading<>(null, errors);
        } catch (JsonMappingException wrong) {
            return Reading.wrong(path(wrong), "wrong-type");
        } catch (JsonProcessingException broken) {
            return Reading.wrong("visit", "wrong-type");
        }
    }

    <T> Reading<Identified<T>> readIdentified(JsonNode node, Class<T> type) {
        if (!(node instanceof ObjectNode fields)) {
            return Reading.wrong("visit", "wrong-type");
        }
        var body = fields.deepCopy();
        var id = body.remove("id");
        var base = body.remove("base");
        if (id == null || id.isNull()) {
            return Reading.wrong("id", "missing");
        }
        if (base != null
                && !base.isNull()
                && !(base.isIntegralNumber() && base.canConvertToLong() && base.asLong() >= 0)) {
            return Reading.wrong("base", "wrong-value");
        }
        var seen = base == null || base.isNull() ? 0 : base.asLong();
        try {
            var itsId = json.treeToValue(id, UUID.class);
            if (itsId == null) {
                return Reading.wrong("id", "wrong-type");
            }
            var content = read(body, type);
            return content.content() == null
                    ? new Reading<>(null, content.errors())
                    : new Reading<>(new Identified<>(itsId, content.content(), seen), List.of());
        } catch (JsonProcessingException notAnId) {
            return Reading.wrong("id", "wrong-type");
        }
    }

    private static <T> SyncResults.Wrong wrong(ConstraintViolation<T> violation) {
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
