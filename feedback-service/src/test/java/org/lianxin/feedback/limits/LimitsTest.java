package org.lianxin.feedback.limits;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Floods and guessing are slowed down, without anybody's address being kept. */
@QuarkusTest
@TestProfile(LimitsTest.Strict.class)
class LimitsTest extends ServiceTest {

    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lianxin.limits.intake-per-minute",
                    "3",
                    "lianxin.limits.wrong-codes-per-minute",
                    "3",
                    "lianxin.limits.uses-of-code-per-minute",
                    "6");
        }
    }

    @Inject
    Network network;

    @Inject
    Limits limits;

    @Test
    void whoeverDoesNotSignInSubmitsOnlySoMuch() {
        var body = aMatter(aPlace());
        for (int i = 0; i < 3; i++) {
            as(null).body(body).post("/api/v1/matters").then().statusCode(201);
        }
        as(null).body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(429)
                .body("type", equalTo("urn:lianxin:problem:too-many-requests"));
        as(Tokens.of(Role.RESIDENT).sign())
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(201);
    }

    @Test
    void codesCannotBeGuessedForLong() {
        var matter = raise(aMatter(aPlace()));
        follow(matter);
        follow(matter);
        follow(matter);
        follow(matter);
        for (int i = 0; i < 3; i++) {
            as(null).header("Tracking-Code", "wrong")
                    .get("/api/v1/tracked-matter")
                    .then()
                    .statusCode(404);
        }
        as(null).header("Tracking-Code", "wrong")
                .get("/api/v1/tracked-matter")
                .then()
                .statusCode(429);
        as(null).header("Tracking-Code", matter.code())
                .get("/api/v1/tracked-matter")
                .then()
                .statusCode(429);
    }

    @Test
    void oneCodeIsUsedOnlySoOften() {
        for (int i = 0; i < 6; i++) {
            limits.countUse(new byte[] {1, 2, 3});
        }
        assertEquals(
                429,
                assertThrows(Problem.class, () -> limits.countUse(new byte[] {1, 2, 3}))
                        .status());
        limits.countUse(new byte[] {3, 2, 1});
    }

    @Test
    void networksAreToldApartWithoutBeingNamed() {
        assertEquals(network.nameOf("203.0.113.7"), network.nameOf("203.0.113.250"));
        assertNotEquals(network.nameOf("203.0.113.7"), network.nameOf("203.0.114.7"));
        assertEquals(network.nameOf("2001:db8:1:2::1"), network.nameOf("2001:db8:1:ffff::9"));
        assertNotEquals(network.nameOf("2001:db8:1::1"), network.nameOf("2001:db8:2::1"));
        assertTrue(network.nameOf("203.0.113.7").matches("[0-9a-f]{24}"));
    }
}
