package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class AssigningTest extends ServiceTest {

    private static final String DAY = "2026-03-10";

    private Place place;
    private String org;
    private String cadre;

    @BeforeEach
    void aPlaceAndACadre() {
        clock.setDay(DAY);
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
        cadre = aCadreOf(org);
    }

    @Test
    void assignsALeadAndTellsTheOthers() {
        var id = UUID.randomUUID();
        put(id, lead(place.community(1), cadre, DAY))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(
                        "status",
                        equalTo("ACTIVE"),
                        "cadre",
                        equalTo(cadre),
                        "org",
                        equalTo(org),
                        "validTo",
                        nullValue());
        var event = published.of(id).getFirst();
        assertEquals("ACTIVE", event.get("status").asText());
        assertEquals(DAY, event.get("validFrom").asText());
        assertEquals(cadre, event.get("cadre").asText());
    }

    @Test
    void theSameWishAgainIsTheSameAssignmentAndAnotherAConflict() {
        var id = UUID.randomUUID();
        var wish = lead(place.community(1), cadre, DAY);
        put(id, wish).statusCode(201);
        put(id, wish).statusCode(200);
        put(id, lead(place.community(2), cadre, DAY)).statusCode(409);
        assertEquals(1, published.of(id).size());
        end(id, "0", DAY).statusCode(200);
        put(id, wish).statusCode(200).body("status", equalTo("HANDING_OVER"));
    }

    @Test
    void anIdempotencyKeyMakesARepetitionSafe() {
        var wish = lead(place.community(1), cadre, DAY);
        var key = UUID.randomUUID().toString();
        var first = post(key, wish).statusCode(201).extract();
        var again = post(key, wish).statusCode(201).extract();
        assertEquals(first.<String>path("id"), again.path("id"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(1, published.of(first.path("id")).size());
        post(key, lead(place.community(2), cadre, DAY)).statusCode(422);
        var deputy = new HashMap<>(wish);
        deputy.put("role", "DEPUTY");
        assertNotEquals(
                first.<String>path("id"),
                post(null, deputy).statusCode(201).extract().path("id"));
    }

    @Test
    void isRefusedWhereTheCadreOrCloseRelativesLiveUnlessWaivedWithAReason() {
        var staff = "R" + Codes.number();
        putCadre(
                        org,
                        staff,
                        Map.of(
                                "name",
                                "李强",
                                "post",
                                "联络员",
                                "status",
                                "ACTIVE",
                                "livesIn",
                                place.community(1),
                                "relativesIn",
                                List.of(place.community(2))))
                .statusCode(201);
        var local = org + "/" + staff;
        put(UUID.randomUUID(), lead(place.community(1), local, DAY))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:recusal"));
        put(UUID.randomUUID(), lead(place.community(2), local, DAY)).statusCode(409);
        var waived = new HashMap<>(lead(place.community(2), local, DAY));
        waived.put("recusalWaiver", " ");
        put(UUID.randomUUID(), waived).statusCode(409);
        waived.put("recusalWaiver", "本村无其他干部");
        put(UUID.randomUUID(), waived).statusCode(201).body("recusalWaived", equalTo(true));
    }

    @Test
    void nobodyIsAssignedWhoHasLeftOrIsUnknown() {
        putCadre(org, "L1", Map.of("name", "王芳", "post", "联络员", "status", "LEFT"))
                .statusCode(201);
        put(UUID.randomUUID(), lead(place.community(1), org + "/L1", DAY)).statusCode(409);
        put(UUID.randomUUID(), lead(place.community(1), org + "/NOBODY", DAY))
                .statusCode(400)
                .body("errors.field", hasItem("cadre"));
        put(UUID.randomUUID(), lead("330102001999", cadre, DAY))
                .statusCode(400)
                .body("errors.field", hasItem("community"));
    }

    @Test
    void whatLiesInAnotherRegionIsNotThere() {
        var id = UUID.randomUUID();
        var wish = lead(place.community(1), cadre, DAY);
        supervisor("110101").body(wish).put("/api/v1/assignments/" + id).then().statusCode(404);
        put(id, wish).statusCode(201);
        supervisor("110101").get("/api/v1/assignments/" + id).then().statusCode(404);
        supervisor("110101")
                .header("If-Match", "\"0\"")
                .body(Map.of("on", DAY, "reason", "轮岗"))
                .post("/api/v1/assignments/" + id + "/end")
                .then()
                .statusCode(404);
        supervisor("110101")
                .get("/api/v1/communities/" + place.community(1) + "/assignments")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesEachBadFieldByName() {
        var wish = new HashMap<String, Object>(lead(place.community(1), cadre, DAY));
        wish.put("validTo", "2026-12-31");
        wish.put("recusalWaiver", "理由");
        wish.put("lateReason", "补登");
        var required = Set.of("community", "cadre", "role", "validFrom");
        BadInput.refusesEachField(
                () -> supervisor(place.district()), "PUT", "/api/v1/assignments/" + UUID.randomUUID(), wish, required);
        BadInput.refusesEachField(() -> supervisor(place.district()), "POST", "/api/v1/assignments", wish, required);
        supervisor(place.district())
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void refusesDaysOutOfReason() {
        refusesDay("validFrom", "1999-12-31");
        refusesDay("validFrom", "2028-03-11");
        refusesDay("validFrom", "2026-02-30");
        refusesDay("validTo", DAY);
        refusesDay("validTo", "2026-03-09");
        refusesDay("validTo", "2100-01-01");
        refusesDay("validTo", "+999999999-12-31");
    }

    @Test
    void endsWithTheVersionSeen() {
        var id = UUID.randomUUID();
        put(id, lead(place.community(1), cadre, DAY)).statusCode(201);
        supervisor(place.district())
                .body(Map.of("on", DAY, "reason", "轮岗"))
                .post("/api/v1/assignments/" + id + "/end")
                .then()
                .statusCode(428);
        end(id, "3", DAY).statusCode(412);
        end(id, "0", "2026-04-01").statusCode(200).header("ETag", "\"1\"").body("status", equalTo("HANDING_OVER"));
        end(id, "1", "2026-04-15").statusCode(400).body("errors.field", hasItem("on"));
        end(id, "1", DAY)
                .statusCode(200)
                .body("status", equalTo("HANDING_OVER"), "validTo", equalTo(DAY), "endReason", equalTo("轮岗"));
        end(id, "2", DAY)
                .statusCode(409)
                .body("detail", equalTo("The assignment is HANDING_OVER and cannot become HANDING_OVER."));
        assertEquals(
                List.of("ACTIVE", "HANDING_OVER", "HANDING_OVER"),
                published.of(id).stream().map(e -> e.get("status").asText()).toList());
    }

    @Test
    void theEndRefusesEachBadFieldByName() {
        var id = UUID.randomUUID();
        put(id, lead(place.community(1), cadre, DAY)).statusCode(201);
        BadInput.refusesEachField(
                () -> supervisor(place.district()).header("If-Match", "\"0\""),
                "POST",
                "/api/v1/assignments/" + id + "/end",
                Map.of("on", DAY, "reason", "轮岗"),
                Set.of("on", "reason"));
        end(id, "0", "2026-03-09").statusCode(400).body("errors.field", hasItem("on"));
    }

    @Test
    void aBrokenIdIsNotFound() {
        administrator().get("/api/v1/assignments/not-a-uuid").then().statusCode(404);
        administrator().get("/api/v1/assignments/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void refusesDay(String field, String day) {
        var wish = new HashMap<>(lead(place.community(1), cadre, DAY));
        wish.put(field, day);
        put(UUID.randomUUID(), wish).statusCode(400).body("errors.field", hasItem(field));
    }

    private ValidatableResponse put(UUID id, Map<String, Object> wish) {
        return supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then();
    }

    private ValidatableResponse post(String key, Map<String, Object> wish) {
        var request = supervisor(place.district()).body(wish);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/v1/assignments")
                .then();
    }

    private ValidatableResponse end(UUID id, String version, String on) {
        return supervisor(place.district())
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on, "reason", "轮岗"))
                .post("/api/v1/assignments/" + id + "/end")
                .then();
    }
}
