package org.lianxin.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What integrators read. */
@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void describesTheServiceWithExamplesAndErrors() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Lianxin feedback"))
                .body("paths", hasKey("/api/v1/matters"))
                .body("paths", hasKey("/api/v1/tracked-matter/rating"))
                .body("paths.'/api/v1/matters'.post.responses", hasKey("400"))
                .body("paths.'/api/v1/matters'.post.responses", hasKey("201"))
                .body("components.schemas.NewMatter.properties.subject.examples", notNullValue());
    }
}
