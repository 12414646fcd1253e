package org.lianxin.platform.note;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.lianxin.local.LocalStack;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** The platform running inside its smallest service. */
@QuarkusTest
@WithTestResource(LocalStack.class)
public abstract class PlatformTest {

    protected static RequestSpecification as(String role) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role).cadre("91330100799655058B/S001").sign())
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification asCadre() {
        return as(Role.CADRE);
    }
}
