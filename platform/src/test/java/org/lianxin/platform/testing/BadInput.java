package org.lianxin.platform.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;

/** Sends a request that would be right, save for one field at a time, and expects a refusal that names the field. */
public final class BadInput {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "长".repeat(30_000);

    private BadInput() {}

    /**
     * @param request a fresh request with token and headers, each time
     * @param valid a body that would be accepted
     * @param required the top-level fields it cannot do without
     */
    public static void refusesEachField(
            Supplier<RequestSpecification> request, String method, String path, Object valid, Set<String> required) {
        ObjectNode body = JSON.valueToTree(valid);
        List<Executable> checks = new ArrayList<>();
        body.properties().forEach(field -> {
            var name = field.getKey();
            checks.add(() -> refused(
                    request,
                    method,
                    path,
                    with(body, name, JSON.createObjectNode().put("x", 1)),
                    name));
            if (field.getValue().isTextual()) {
                checks.add(() -> refused(request, method, path, with(body, name, text(LONG)), name));
                checks.add(() -> refused(request, method, path, with(body, name, text("a\u0000b")), name));
                checks.add(() -> refused(
                        request,
                        method,
                        path,
                        with(body, name, JSON.getNodeFactory().numberNode(7)),
                        name));
            } else {
                checks.add(() -> refused(request, method, path, with(body, name, text("nonsense")), name));
            }
        });
        required.forEach(name -> {
            checks.add(() -> refused(request, method, path, without(body, name), name));
            checks.add(() -> refused(request, method, path, with(body, name, JSON.nullNode()), name));
        });
        checks.add(() -> refused(request, method, path, with(body, "nobodyKnowsThis", text("x")), "nobodyKnowsThis"));
        assertAll(checks);
    }

    private static void refused(
            Supplier<RequestSpecification> request, String method, String path, ObjectNode body, String field) {
        var answer = request.get()
                .contentType(ContentType.JSON)
                .body(body.toString())
                .request(method, path)
                .then()
                .extract();
        var told = "%s %s with %s=%.40s answered %d %s"
                .formatted(method, path, field, body.get(field), answer.statusCode(), answer.asString());
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, told);
        assertTrue(answer.contentType().startsWith("application/problem+json"), told);
        List<String> fields = answer.jsonPath().getList("errors.field");
        assertTrue(fields != null && fields.stream().anyMatch(name -> name.startsWith(field)), told);
    }

    private static ObjectNode with(ObjectNode body, String field, JsonNode value) {
        return body.deepCopy().set(field, value);
    }

    private static ObjectNode without(ObjectNode body, String field) {
        return body.deepCopy().without(field);
    }

    private static JsonNode text(String text) {
        return JSON.getNodeFactory().textNode(text);
    }
}
