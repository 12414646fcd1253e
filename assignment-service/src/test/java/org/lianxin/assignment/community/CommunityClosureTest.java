package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class CommunityClosureTest extends ServiceTest {

    @Inject
    DataSource database;

    private Place place;

    @BeforeEach
    void threeCommunities() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(3);
    }

    @Test
    void mergesACommunityIntoAnotherAndTellsTheOthers() {
        close(1, "2026-04-01", "MERGED", place.community(2))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("closedOn", equalTo("2026-04-01"), "successor", equalTo(place.community(2)));
        var event = published.of(place.community(1)).getLast();
        assertEquals("CLOSED", event.get("status").asText());
        assertEquals(place.community(2), event.get("successor").asText());
        close(1, "2026-04-01", "MERGED", place.community(2)).statusCode(200).header("ETag", "\"1\"");
        assertEquals(2, published.of(place.community(1)).size());
        listed("false").body("items.size()", equalTo(3));
        clock.setDay("2026-04-01");
        listed("false").body("items.size()", equalTo(2));
        listed("true").body("items.code", equalTo(List.of(place.community(1))));
        listed("perhaps").statusCode(400).body("errors.field", hasItem("closed"));
    }

    @Test
    void aClosureIsTakenBack() {
        close(1, "2026-04-01", "DISSOLVED", null).statusCode(200);
        var address = "/api/v1/communities/" + place.community(1) + "/closure";
        administrator().delete(address).then().statusCode(428);
        administrator()
                .header("If-Match", "\"1\"")
                .delete(address)
                .then()
                .statusCode(200)
                .body("closedOn", nullValue(), "version", equalTo(2));
        assertEquals(
                "ACTIVE",
                published.of(place.community(1)).getLast().get("status").asText());
        administrator().delete(address).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void nobodyAnswersForItAfterwards() {
        var cadre = aCadreOf(anOrganisation(place.district()));
        assign(1, cadre, "2026-03-01", null).statusCode(201);
        close(1, "2026-04-01", "DISSOLVED", null).statusCode(409).body("type", endsWith("community-still-led"));
        close(2, "2026-04-01", "DISSOLVED", null).statusCode(200);
        var another = aCadreOf(anOrganisation(place.district()));
        assign(2, another, "2026-03-01", null).statusCode(409).body("type", endsWith("assignment-community-closed"));
        assign(2, another, "2026-03-01", "2026-04-02").statusCode(409);
        assign(2, another, "2026-03-01", "2026-04-01").statusCode(201);
    }

    @Test
    void aSuccessorIsAnotherCommunityThatExists() {
        refused(1, "MERGED", null, "successor");
        refused(1, "MERGED", place.community(1), "successor");
        refused(1, "MERGED", "330102999998", "successor");
        refused(1, "DISSOLVED", place.community(2), "successor");
        close(2, "2026-03-01", "MERGED", place.community(3)).statusCode(200);
        refused(1, "MERGED", place.community(2), "successor");
        close(1, "2026-02-01", "RENUMBERED", place.community(2)).statusCode(200);
        close(3, "2026-01-01", "MERGED", place.community(1))
                .statusCode(400)
                .body("errors[0].code", equalTo("successor-circle"));
    }

    @Test
    void refusesEachBadFieldByName() {
        var address = "/api/v1/communities/" + place.community(1) + "/closure";
        BadInput.refusesEachField(
                () -> administrator().header("If-Match", "*"),
                "POST",
                address,
                Map.of("on", "2026-04-01", "reason", "MERGED", "successor", place.community(2)),
                Set.of("on", "reason"));
        close(1, "1900-01-01", "DISSOLVED", null).statusCode(400).body("errors.field", hasItem("on"));
        close(1, "2030-01-01", "DISSOLVED", null).statusCode(400).body("errors.field", hasItem("on"));
        administrator()
                .body(wish("2026-04-01", "DISSOLVED", null))
                .post(address)
                .then()
                .statusCode(428);
        administrator()
                .header("If-Match", "*")
                .body(wish("2026-04-01", "DISSOLVED", null))
                .post("/api/v1/communities/330102999998/closure")
                .then()
                .statusCode(404);
    }

    @Test
    void aSingleCommunityIsRegisteredAndRenamed() {
        var address = "/api/v1/communities/" + place.community(9);
        var wish = new HashMap<String, Object>(
                Map.of("name", "清河坊社区", "street", "清波街道", "district", "上城区", "city", "杭州市", "province", "浙江省"));
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "PUT",
                address,
                Map.copyOf(wish),
                Map.copyOf(wish).keySet());
        administrator().body(wish).put(address).then().statusCode(201).body("kind", equalTo("RESIDENTIAL"));
        administrator().body(wish).put(address).then().statusCode(200).header("ETag", "\"0\"");
        wish.put("name", "河坊街社区");
        administrator().body(wish).put(address).then().statusCode(428);
        administrator()
                .header("If-Match", "\"0\"")
                .body(wish)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        assertEquals(
                "河坊街社区", published.of(place.community(9)).getLast().get("name").asText());
        administrator()
                .get("/api/v1/communities?q=hfjsq&region=" + place.district())
                .then()
                .body("items.size()", equalTo(1));
        wish.put("street", "望江街道");
        administrator()
                .header("If-Match", "\"1\"")
                .body(wish)
                .put(address)
                .then()
                .statusCode(200);
        assertEquals(2, published.of(place.community(9)).size(), "where a street belongs is no news");
        var unit = "/api/v1/communities/" + Codes.org();
        administrator().body(wish).put(unit).then().statusCode(400).body("errors.field", hasItem("region"));
        wish.put("region", place.community(1));
        administrator().body(wish).put(unit).then().statusCode(201).body("kind", equalTo("WORK_UNIT"));
        administrator()
                .body(wish)
                .put("/api/v1/communities/91330100799655058C")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("code"));
        administrator().body(wish).put(address).then().statusCode(400).body("errors.field", hasItem("region"));
    }

    @Test
    void aSingleChangeDoesNotWaitForAWholeList() throws Exception {
        try (var list = database.getConnection()) {
            list.setAutoCommit(false);
            list.createStatement().execute(CommunitySets.LOCK);
            close(1, "2026-04-01", "DISSOLVED", null).statusCode(409).body("type", endsWith("busy"));
            administrator()
                    .get("/api/v1/communities/" + place.community(1))
                    .then()
                    .body("closedOn", nullValue());
            list.rollback();
        }
        close(1, "2026-04-01", "DISSOLVED", null).statusCode(200);
    }

    private ValidatableResponse close(int number, String on, String reason, String successor) {
        return administrator()
                .header("If-Match", "*")
                .body(wish(on, reason, successor))
                .post("/api/v1/communities/" + place.community(number) + "/closure")
                .then();
    }

    private void refused(int number, String reason, String successor, String field) {
        close(number, "2026-04-01", reason, successor).statusCode(400).body("errors.field", hasItem(field));
    }

    private static HashMap<String, Object> wish(String on, String reason, String successor) {
        var wish = new HashMap<String, Object>(Map.of("on", on, "reason", reason));
        wish.put("successor", successor);
        return wish;
    }

    private ValidatableResponse listed(String closed) {
        return administrator()
                .get("/api/v1/communities?closed=" + closed + "&region=" + place.district())
                .then();
    }

    private ValidatableResponse assign(int number, String cadre, String from, String to) {
        var wish = new HashMap<>(lead(place.community(number), cadre, from));
        if (to != null) {
            wish.put("validTo", to);
        }
        return supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then();
    }
}
