package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A waiver of recusal is recorded with its author and its reason, and can be looked up by those who supervise. */
@QuarkusTest
class RecusalTest extends ServiceTest {

    @Test
    void aWaiverIsSeenBySupervisorsAndInspectorsOfTheRegion() {
        clock.setDay("2026-03-10");
        var place = Place.fresh().with(2);
        var org = anOrganisation(place.district());
        putCadre(org, "W1", Map.of("name", "李强", "post", "联络员", "status", "ACTIVE", "livesIn", place.community(1)))
                .statusCode(201);
        var id = UUID.randomUUID();
        var wish = new HashMap<>(lead(place.community(1), org + "/W1", "2026-03-10"));
        wish.put("recusalWaiver", "本村无其他干部");
        as(Tokens.of(Role.SUPERVISOR).region(place.district()).subject("supervisor-7"))
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        supervisor(place.district())
                .body(lead(place.community(2), aCadreOf(org), "2026-03-10"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        for (var role : List.of(Role.SUPERVISOR, Role.INSPECTOR)) {
            as(Tokens.of(role).region(place.district()))
                    .get("/api/v1/assignments/" + id + "/recusal-waiver")
                    .then()
                    .statusCode(200)
                    .body(
                            "reason", equalTo("本村无其他干部"),
                            "waivedBy", equalTo("supervisor-7"),
                            "waivedAt", equalTo("2026-03-10T04:00:00Z"));
        }
        supervisor("110101")
                .get("/api/v1/assignments/" + id + "/recusal-waiver")
                .then()
                .statusCode(404);
        cadre(org + "/W1")
                .get("/api/v1/assignments/" + id + "/recusal-waiver")
                .then()
                .statusCode(403);
        supervisor(place.district())
                .get("/api/v1/assignments?recusalWaived=true")
                .then()
                .body("items.size()", equalTo(1), "items.recusalWaived", everyItem(equalTo(true)));
        supervisor(place.district())
                .get("/api/v1/assignments?recusalWaived=maybe")
                .then()
                .statusCode(400);
    }

    @Test
    void aSuccessorIsAskedTheSame() {
        clock.setDay("2026-03-10");
        var place = Place.fresh().with(1);
        var org = anOrganisation(place.district());
        putCadre(org, "W2", Map.of("name", "李强", "post", "联络员", "status", "ACTIVE", "livesIn", place.community(1)))
                .statusCode(201);
        var id = UUID.randomUUID();
        supervisor(place.district())
                .body(lead(place.community(1), aCadreOf(org), "2026-03-01"))
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        supervisor(place.district())
                .header("If-Match", "\"0\"")
                .body(Map.of("cadre", org + "/W2", "on", "2026-03-20", "reason", "轮岗"))
                .post("/api/v1/assignments/" + id + "/transfer")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:recusal"));
        supervisor(place.district()).get("/api/v1/assignments/" + id).then().body("status", equalTo("ACTIVE"));
    }
}
