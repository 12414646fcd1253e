package org.lianxin.visit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void whatCreatesIsSaidToAnswer201() {
        var document =
                nobody().accept("application/json").get("/q/openapi").then().statusCode(200);
        for (var operation : List.of(
                "'/api/v1/visits'.post",
                "'/api/v1/visits/{id}'.put",
                "'/api/v1/visits/{id}/plan'.put",
                "'/api/v1/visits/{id}/corrections'.post",
                "'/api/v1/visits/{id}/needs'.post",
                "'/api/v1/households/{id}'.put",
                "'/api/v1/needs/{id}/help-case'.post")) {
            document.body("paths." + operation + ".responses.'201'", notNullValue());
        }
        document.body("paths.'/api/v1/visits'.post.responses.'200'", nullValue());
        document.body("components.schemas.NewVisit.examples[0].kind", equalTo("HOME"));
    }
}
