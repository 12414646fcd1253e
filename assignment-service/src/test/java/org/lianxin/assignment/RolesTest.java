package org.lianxin.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Every endpoint of the golden table, called without a token and with each role there is. */
@QuarkusTest
class RolesTest extends ServiceTest {

    private static final List<String> ROLES = List.of(
            Role.RESIDENT,
            Role.CADRE,
            Role.SUPERVISOR,
            Role.PETITION_OFFICER,
            Role.ASSESSOR,
            Role.INSPECTOR,
            Role.INTEGRATION,
            Role.ADMINISTRATOR);

    @TestFactory
    Stream<DynamicTest> onlyTheRolesOfTheTableGetIn() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/endpoints.txt")).stream()
                .map(line -> line.split(" "))
                .map(entry -> dynamicTest(
                        entry[0] + " " + entry[1], () -> check(entry[0], entry[1], Set.of(entry[2].split(",")))));
    }

    private static void check(String method, String path, Set<String> allowed) {
        var address = path.replace("{org}", "91330100799655058B")
                .replace("{staffNumber}", "S1")
                .replace("{code}", "330102001051")
                .replaceAll("\\{.*?}", UUID.randomUUID().toString());
        boolean open = allowed.contains("anyone");
        var stranger = request(path).request(method, address).then();
        if (open) {
            stranger.statusCode(Matchers.not(Matchers.oneOf(401, 403, 500)));
        } else {
            stranger.statusCode(401).contentType(startsWith("application/problem+json"));
        }
        for (var role : ROLES) {
            var token = Tokens.of(role)
                    .region("330102")
                    .cadre("91330100799655058B/S1")
                    .org("91330100799655058B")
                    .client("portal");
            var answer = request(path)
                    .auth()
                    .oauth2(token.sign())
                    .request(method, address)
                    .then();
            if (open || allowed.contains(role)) {
                answer.statusCode(Matchers.not(Matchers.oneOf(401, 403, 500)));
            } else {
                answer.statusCode(403).contentType(startsWith("application/problem+json"));
            }
        }
    }

    private static RequestSpecification request(String path) {
        return path.endsWith("/import")
                ? given().contentType("text/csv; charset=UTF-8").body("code")
                : given().contentType(ContentType.JSON);
    }
}
