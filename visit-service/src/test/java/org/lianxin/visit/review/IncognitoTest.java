package org.lianxin.visit.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class IncognitoTest extends ServiceTest {
    @Inject
    ReleasingInTime releasing;

    private String community;
    private String visited;
    private String visitor;
    private UUID id;

    private void anIncognitoVisit() {
        community = aCommunity();
        visited = aLeadOf(community);
        visitor = aCadre();
        assign(UUID.randomUUID(), 1, visitor, community, "DEPUTY", today().minusDays(5), null, "ACTIVE");
        id = UUID.randomUUID();
        cadre(visitor)
                .body(visitBody("INCOGNITO", community, null))
                .put(address())
                .then()
                .statusCode(201)
                .body("status", equalTo("SEALED"))
                .body("acknowledgementCode", nullValue());
    }

    @Test
    void isSilentUntilItIsReleased() {
        anIncognitoVisit();
        assertEquals(List.of(), published.typesOf(id));
        cadre(visited).get(address()).then().statusCode(404);
        for (var filter : List.of("", "?status=SEALED", "?cadre=" + visitor, "?community=" + community)) {
            cadre(visited).get("/api/v1/visits" + filter).then().statusCode(200).body("items", hasSize(0));
        }
        inRegion(Role.ASSESSOR, REGION).get(address()).then().statusCode(404);
        cadre(visited)
                .body(need(UUID.randomUUID()))
                .post(address() + "/needs")
                .then()
                .statusCode(404);
        cadre(visitor)
                .body(need(UUID.randomUUID()))
                .post(address() + "/needs")
                .then()
                .statusCode(409);

        cadre(visitor).get(address()).then().statusCode(200);
        cadre(visitor).get("/api/v1/visits").then().body("items.id", hasItem(id.toString()));
        supervisor().get("/api/v1/visits?community=" + community).then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void isReleasedByASupervisorOnce() {
        anIncognitoVisit();
        inRegion(Role.SUPERVISOR, "330106").post(address() + "/release").then().statusCode(404);
        cadre(visitor).post(address() + "/release").then().statusCode(403);
        supervisor().post(address() + "/release").then().statusCode(200).body("status", equalTo("RELEASED"));
        supervisor().post(address() + "/release").then().statusCode(409);

        assertEquals(List.of("visit.released.v1"), published.typesOf(id));
        assertEquals(visitor, published.of(id).getFirst().path("cadre").asText());
        cadre(visited).get(address()).then().statusCode(200);
        cadre(visited).get("/api/v1/visits").then().body("items.id", hasItem(id.toString()));
        var need = UUID.randomUUID();
        cadre(visitor).body(need(need)).post(address() + "/needs").then().statusCode(201);
        assertEquals(List.of("need.found.v1"), published.typesOf(need));
    }

    @Test
    void isReleasedByItselfAfterThirtyDays() {
        clock.setDay("2025-08-01");
        anIncognitoVisit();
        clock.advance(Duration.ofDays(29));
        releaseAll();
        cadre(visited).get("/api/v1/visits").then().body("items.id", not(hasItem(id.toString())));
        clock.advance(Duration.ofDays(1));
        releaseAll();
        releaseAll();
        assertEquals(List.of("visit.released.v1"), published.typesOf(id));
        cadre(visited).get("/api/v1/visits").then().body("items.id", hasItem(id.toString()));
    }

    private void releaseAll() {
        while (releasing.releaseSome()) {
            // until nothing is left
        }
    }

    private String address() {
        return "/api/v1/visits/" + id;
    }
}
