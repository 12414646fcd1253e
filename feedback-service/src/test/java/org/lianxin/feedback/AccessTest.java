package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Right role yes, wrong role 403, no token 401, out of scope 404. */
@QuarkusTest
class AccessTest extends ServiceTest {
    private static final Set<String> ROLES = Set.of(
            Role.RESIDENT,
            Role.CADRE,
            Role.SUPERVISOR,
            Role.PETITION_OFFICER,
            Role.ASSESSOR,
            Role.INSPECTOR,
            Role.INTEGRATION,
            Role.ADMINISTRATOR);

    private record Endpoint(String method, String path, Map<String, ?> body, Set<String> roles) {}

    private static final String ID = UUID.randomUUID().toString();
    private static final Set<String> STAFF = Set.of(Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR);
    private static final Set<String> ROUTERS = Set.of(Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR);
    private static final Set<String> HANDLERS = Set.of(Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR);
    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("GET", "/api/v1/matters", Map.of(), STAFF),
            new Endpoint("GET", "/api/v1/matters/" + ID, Map.of(), STAFF),
            verb("assignment", Map.of("org", "11330102002498341Q"), ROUTERS),
            verb("objection", Map.of("reason", "x"), Set.of(Role.CADRE, Role.SUPERVISOR)),
            verb("redirection", Map.of("to", "x", "reason", "x"), ROUTERS),
            verb("refusal", Map.of("reason", "x"), ROUTERS),
            verb("duplicate", Map.of("of", UUID.randomUUID()), ROUTERS),
            verb("acceptance", Map.of(), HANDLERS),
            verb("answer", Map.of("text", "x"), HANDLERS),
            verb("clarification", Map.of("question", "x"), HANDLERS),
            verb("extension", Map.of("reason", "x"), HANDLERS),
            verb("extension/approval", Map.of(), Set.of(Role.SUPERVISOR, Role.INSPECTOR)),
            verb("supervision", Map.of("note", "x"), Set.of(Role.SUPERVISOR, Role.INSPECTOR)),
            new Endpoint("GET", "/api/v1/supervisions", Map.of(), ROUTERS),
            new Endpoint("GET", "/api/v1/ratings", Map.of(), STAFF),
            new Endpoint("GET", "/api/v1/ratings/" + ID, Map.of(), STAFF),
            new Endpoint("GET", "/api/v1/ratings/" + ID + "/steps", Map.of(), ROUTERS),
            new Endpoint(
                    "POST",
                    "/api/v1/ratings/" + ID + "/steps",
                    Map.of("to", "VERIFYING", "note", "x"),
                    Set.of(Role.SUPERVISOR, Role.INSPECTOR)),
            new Endpoint(
                    "POST",
                    "/api/v1/ratings/" + ID + "/exclusion",
                    Map.of("excluded", true, "reason", "x"),
                    Set.of(Role.INSPECTOR)));

    @TestFactory
    List<DynamicTest> everyEndpointIsOpenToItsRolesOnly() {
        return ENDPOINTS.stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.method() + " " + endpoint.path().replace(ID, "{id}"), () -> {
                            as(null).body(endpoint.body())
                                    .request(endpoint.method(), endpoint.path())
                                    .then()
                                    .statusCode(401);
                            for (var role : ROLES) {
                                var token = Tokens.of(role)
                                        .cadre("11330102002498341Q/S0001")
                                        .org("11330102002498341Q")
                                        .region(REGION)
                                        .client("portal")
                                        .sign();
                                var expected = !endpoint.roles().contains(role)
                                        ? 403
                                        : endpoint.path().contains(ID) ? 404 : 200;
                                as(token)
                                        .body(endpoint.body())
                                        .request(endpoint.method(), endpoint.path())
                                        .then()
                                        .statusCode(expected);
                            }
                        }))
                .toList();
    }

    @Test
    void outOfScopeIsAsIfItWereNotThere() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        var others = List.of(
                cadre(aPlace()),
                Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign(),
                Tokens.of(Role.SUPERVISOR).org("11330102002498341Q").sign(),
                Tokens.of(Role.PETITION_OFFICER).region("11").sign());
        for (var other : others) {
            as(other).get("/api/v1/matters/" + matter.id()).then().statusCode(404);
            as(other)
                    .get("/api/v1/matters?community=" + place.community())
                    .then()
                    .body("items.id", not(hasItem(matter.id())));
        }
        post(cadre(aPlace()), matter, "acceptance", Map.of()).statusCode(404);
        var insiders = List.of(
                cadre(place),
                supervisor(),
                Tokens.of(Role.SUPERVISOR).org(place.org()).sign(),
                Tokens.of(Role.PETITION_OFFICER).region("33").sign());
        for (var insider : insiders) {
            as(insider).get("/api/v1/matters/" + matter.id()).then().statusCode(200);
        }
    }

    @Test
    void aTokenWithoutItsScopeSeesNothing() {
        for (var role : List.of(Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR)) {
            as(Tokens.of(role).sign())
                    .get("/api/v1/matters")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:lianxin:problem:scope-missing"));
        }
    }

    @Test
    void aWrongTokenIsNoToken() {
        var tampered = supervisor();
        tampered = tampered.substring(0, tampered.length() - 6) + "AAAAAA";
        for (var token : List.of(
                tampered,
                "nonsense",
                Tokens.of(Role.SUPERVISOR)
                        .region(REGION)
                        .issuer("https://else.example")
                        .sign(),
                Tokens.of(Role.SUPERVISOR).region(REGION).audience("else").sign(),
                Tokens.of(Role.SUPERVISOR)
                        .region(REGION)
                        .life(java.time.Duration.ofMinutes(-30))
                        .sign())) {
            as(token).get("/api/v1/matters").then().statusCode(401);
        }
    }

    @Test
    void theResidentsSideNeedsTheCodeAndNothingElse() {
        var matter = raise(aMatter(aPlace()));
        for (var role : ROLES) {
            as(Tokens.of(role).region(REGION).sign())
                    .get("/api/v1/tracked-matter")
                    .then()
                    .statusCode(404);
        }
        as(null).header("Tracking-Code", matter.code())
                .get("/api/v1/tracked-matter")
                .then()
                .statusCode(200);
    }

    private static Endpoint verb(String verb, Map<String, ?> body, Set<String> roles) {
        return new Endpoint("POST", "/api/v1/matters/" + ID + "/" + verb, body, roles);
    }
}
