package org.lianxin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Turns what Jackson could not read into a problem that names the field and never repeats the value. */
final class UnreadableJson {
    private UnreadableJson() {}

    static Problem problem(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Problem problem) {
                    return problem.errors().isEmpty() ? problem.at(field(mapping.getPath())) : problem;
                }
            }
            var code = switch (mapping) {
                case UnrecognizedPropertyException unknown -> "unknown-field";
                case StrictJson.UnstorableText text -> "unstorable-text";
                default -> "wrong-type";
            };
            var field = field(mapping.getPath());
            return Problem.invalid(field.isEmpty() ? "body" : field, code);
        }
        return Problem.invalid("body", "malformed-json");
    }

    private static String field(List<JsonMappingException.Reference> path) {
        var field = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }
}
