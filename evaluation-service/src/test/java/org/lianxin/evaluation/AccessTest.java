package org.lianxin.evaluation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Walks the table of endpoints: no token 401, a role that is not named 403, a role that is named neither. */
@QuarkusTest
class AccessTest extends EvaluationTest {
    private static final List<String> ROLES = List.of(
            Role.RESIDENT,
            Role.CADRE,
            Role.SUPERVISOR,
            Role.PETITION_OFFICER,
            Role.ASSESSOR,
            Role.INSPECTOR,
            Role.INTEGRATION,
            Role.ADMINISTRATOR);

    static Stream<String> endpoints() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/endpoints.txt")).stream()
                .filter(line -> line.contains("/periods") || line.contains("/schemes") || line.contains("/facts"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void isOpenToTheRolesInTheTableAndNoOthers(String line) {
        var parts = line.split(" ");
        var path = parts[1].replaceAll("\\{(period|id)}", UUID.randomUUID().toString())
                .replaceAll("\\{\\w+}", "x");
        var named = Set.of(parts[2].split(","));

        assertEquals(401, call(given(), parts[0], path));
        for (var role : ROLES) {
            var token = Tokens.of(role).region(region).cadre(cadre(1)).org(ORG).sign();
            int status = call(given().auth().oauth2(token), parts[0], path);
            var told = "%s %s as %s answered %d".formatted(parts[0], path, role, status);
            assertEquals(!named.contains(role), status == 403, told);
            assertEquals(false, status == 401 || status >= 500, told);
        }
    }

    private static int call(RequestSpecification request, String method, String path) {
        var withBody = method.equals("GET")
                ? request
                : request.contentType(ContentType.JSON).body("{}");
        return withBody.request(method, path).then().extract().statusCode();
    }
}
