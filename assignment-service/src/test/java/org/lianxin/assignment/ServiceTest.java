package org.lianxin.assignment;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.lianxin.local.LocalStack;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

/** What every test over HTTP stands on: the real parts, tokens, and the words of the story. */
@WithTestResource(LocalStack.class)
public abstract class ServiceTest {

    @Inject
    protected TestClock clock;

    @Inject
    protected Published published;

    public static RequestSpecification administrator() {
        return as(Tokens.of(Role.ADMINISTRATOR));
    }

    public static RequestSpecification supervisor(String region) {
        return as(Tokens.of(Role.SUPERVISOR).region(region));
    }

    protected static RequestSpecification cadre(String cadre) {
        return as(Tokens.of(Role.CADRE).cadre(cadre));
    }

    protected static RequestSpecification as(Tokens token) {
        return speaking("en", token);
    }

    protected static RequestSpecification speaking(String language, Tokens token) {
        return given().auth().oauth2(token.sign()).contentType(ContentType.JSON).header("Accept-Language", language);
    }

    /** An organisation that exists, with its credit code. */
    protected static String anOrganisation(String region) {
        var org = Codes.org();
        administrator()
                .body(Map.of("name", "街道办事处", "region", region))
                .put("/api/v1/organisations/" + org)
                .then()
                .statusCode(201);
        return org;
    }

    /** A cadre at work, living elsewhere; answers {@code ORG/STAFF}. */
    protected static String aCadreOf(String org) {
        var staff = "S" + Codes.number();
        putCadre(org, staff, Map.of("name", "陈静", "post", "联络员", "status", "ACTIVE"))
                .statusCode(201);
        return org + "/" + staff;
    }

    protected static ValidatableResponse putCadre(String org, String staff, Map<String, ?> body) {
        return administrator()
                .body(body)
                .put("/api/v1/organisations/" + org + "/cadres/" + staff)
                .then();
    }

    protected static ValidatableResponse take(String csv, String query) {
        return takeInto("communities", csv, query);
    }

    protected static ValidatableResponse takeInto(String register, String csv, String query) {
        return administrator()
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api/v1/" + register + "/import" + query)
                .then();
    }

    protected static ValidatableResponse undo(ValidatableResponse taken) {
        return administrator()
                .post("/api/v1/imports/" + taken.extract().<String>path("id") + "/undo")
                .then();
    }

    protected static ValidatableResponse take(String csv) {
        return take(csv, "");
    }

    protected static Map<String, Object> lead(String community, String cadre, String from) {
        return Map.of("community", community, "cadre", cadre, "role", "LEAD", "validFrom", from);
    }
}
