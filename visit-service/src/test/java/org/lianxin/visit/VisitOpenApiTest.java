package org.lianxin.visit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What integrators read: every operation says what it does and how it fails. */
@QuarkusTest
class VisitOpenApiTest extends ServiceTest {

    @Test
    void everyOperationSaysWhatItDoesAndHowItFails() throws IOException {
        var document = nobody().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract();
        Files.writeString(Path.of("target/openapi.json"), document.asString());
        Map<String, Map<String, Map<String, Object>>> paths =
                document.jsonPath().getMap("paths");
        assertAll(paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .map(method -> () -> {
                            var operation = method.getKey() + " " + path.getKey();
                            assertNotNull(method.getValue().get("summary"), operation);
                            assertNotNull(method.getValue().get("tags"), operation);
                            var answers = (Map<?, ?>) method.getValue().get("responses");
                            assertTrue(
                                    answers.keySet().stream()
                                            .anyMatch(code -> code.toString().startsWith("4")),
                                    operation);
                        })));
    }
}
