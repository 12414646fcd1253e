package org.lianxin.assignment.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class ExchangeTest extends ServiceTest {

    private static final String EXCHANGES = "/api/v1/exchange-sessions";

    private Place place;
    private String org;
    private String host;

    @BeforeEach
    void aHost() {
        clock.setDay("2026-03-10");
        place = Place.fresh();
        org = anOrganisation(place.district() + "001");
        host = aCadreOf(org);
    }

    @Test
    void isPlannedJoinedAndHeld() {
        var id = plan(cadre(host), wish())
                .statusCode(201)
                .body("host", equalTo(host), "region", equalTo(place.district()))
                .extract()
                .<String>path("id");
        var guest = aCadreOf(org);
        var stayedAway = aCadreOf(org);
        join(cadre(guest), id, guest).statusCode(200);
        join(cadre(guest), id, guest).statusCode(200).body("participants.size()", equalTo(1));
        join(cadre(host), id, stayedAway).statusCode(200);
        join(cadre(guest), id, stayedAway).statusCode(404);
        join(cadre(host), id, host).statusCode(409);
        hold(cadre(host), id, 0, guest).statusCode(409).body("type", equalTo("urn:lianxin:problem:session-not-begun"));
        clock.setDay("2026-05-08");
        join(cadre(guest), id, guest).statusCode(409);
        hold(cadre(guest), id, 0, guest).statusCode(403);
        hold(cadre(host), id, 0, host).statusCode(400).body("errors.field", hasItem("participants"));
        hold(cadre(host), id, 3, guest).statusCode(412);
        hold(cadre(host), id, 0, guest)
                .statusCode(200)
                .body(
                        "status",
                        equalTo("HELD"),
                        "participants.find { it.cadre == '" + guest + "' }.attended",
                        equalTo(true),
                        "participants.find { it.cadre == '" + stayedAway + "' }.attended",
                        equalTo(false));
        hold(cadre(host), id, 1, guest).statusCode(409);
        var told = published.of(id);
        assertEquals(1, told.size());
        assertEquals(host, told.getFirst().get("host").asText());
        assertEquals(guest, told.getFirst().get("participants").get(0).asText());
        cadre(guest).get(EXCHANGES + "/" + id).then().body("minutes", equalTo("先问身体"));
        cadre(stayedAway).get(EXCHANGES + "/" + id).then().statusCode(200).body("minutes", nullValue());
        supervisor(place.district()).get(EXCHANGES + "/" + id).then().body("minutes", equalTo("先问身体"));
        cadre(host)
                .header("If-Match", "\"1\"")
                .body(Map.of("minutes", "先问身体，再问需要"))
                .put(EXCHANGES + "/" + id + "/minutes")
                .then()
                .statusCode(200);
    }

    @Test
    void whoSaidTheyWouldComeMayThinkAgain() {
        var id = plan(cadre(host), wish()).extract().<String>path("id");
        var guest = aCadreOf(org);
        join(cadre(guest), id, guest).statusCode(200);
        cadre(guest)
                .delete(EXCHANGES + "/" + id + "/participants/" + guest)
                .then()
                .statusCode(200)
                .body("participants.size()", equalTo(0));
    }

    @Test
    void isOpenToItsAreaOnly() {
        var id = plan(cadre(host), wish()).extract().<String>path("id");
        var elsewhere = aCadreOf(anOrganisation("110101"));
        cadre(elsewhere).get(EXCHANGES + "/" + id).then().statusCode(404);
        join(cadre(elsewhere), id, elsewhere).statusCode(404);
        join(cadre(host), id, elsewhere).statusCode(409);
        supervisor("110101").get(EXCHANGES + "/" + id).then().statusCode(404);
        cadre(aCadreOf(org))
                .get(EXCHANGES + "?status=PLANNED&from=2026-05-08")
                .then()
                .body("items.id", hasItem(id));
        cadre(host).get(EXCHANGES + "?host=" + host).then().body("items.id", equalTo(List.of(id)));
        cadre(elsewhere).get(EXCHANGES).then().body("items.id", not(hasItem(id)));
        var far = wish();
        far.put("region", "110101");
        plan(cadre(host), far).statusCode(400).body("errors.field", hasItem("region"));
    }

    @Test
    void aSupervisorNamesTheHost() {
        var wish = wish();
        plan(supervisor(place.district()), wish).statusCode(400).body("errors.field", hasItem("host"));
        wish.put("host", host);
        plan(supervisor("110101"), wish).statusCode(404);
        plan(supervisor(place.district()), wish).statusCode(201);
        plan(cadre(aCadreOf(org)), wish).statusCode(404);
    }

    @Test
    void isMovedOrCalledOffBeforeItBegins() {
        var id = plan(cadre(host), wish()).extract().<String>path("id");
        var plan = wish();
        plan.put("place", "二楼");
        cadre(host).body(plan).put(EXCHANGES + "/" + id).then().statusCode(428);
        cadre(aCadreOf(org))
                .header("If-Match", "\"0\"")
                .body(plan)
                .put(EXCHANGES + "/" + id)
                .then()
                .statusCode(403);
        cadre(host)
                .header("If-Match", "\"0\"")
                .body(plan)
                .put(EXCHANGES + "/" + id)
                .then()
                .statusCode(200)
                .body("place", equalTo("二楼"));
        cadre(host)
                .header("If-Match", "\"1\"")
                .body(Map.of("minutes", "无"))
                .put(EXCHANGES + "/" + id + "/minutes")
                .then()
                .statusCode(409);
        cadre(host)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "防汛"))
                .post(EXCHANGES + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        clock.setDay("2026-05-08");
        hold(cadre(host), id, 2, aCadreOf(org)).statusCode(409);
        assertEquals(List.of(), published.of(id));
    }

    @Test
    void refusesEachBadFieldByName() {
        var wish = wish();
        wish.put("host", host);
        wish.put("summary", "案例");
        wish.put("region", place.district());
        BadInput.refusesEachField(() -> cadre(host), "POST", EXCHANGES, wish, Set.of("topic", "place", "startsAt"));
        var id = plan(cadre(host), wish).statusCode(201).extract().<String>path("id");
        BadInput.refusesEachField(
                () -> cadre(host).header("If-Match", "\"0\""),
                "POST",
                EXCHANGES + "/" + id + "/holding",
                Map.of("participants", List.of(aCadreOf(org)), "minutes", "先问身体"),
                Set.of("participants", "minutes"));
        wish.put("startsAt", "2026-03-09T14:00:00+08:00");
        plan(cadre(host), wish).statusCode(400).body("errors.field", hasItem("startsAt"));
    }

    @Test
    void movesOnlyAsTheTableSays() {
        for (var from : ExchangeStatus.values()) {
            for (var to : ExchangeStatus.values()) {
                assertEquals(
                        from == ExchangeStatus.PLANNED && to != ExchangeStatus.PLANNED,
                        from.may(to),
                        from + " to " + to);
            }
        }
    }

    private static Map<String, Object> wish() {
        return new HashMap<>(Map.of("topic", "入户怎么开口", "place", "三楼会议室", "startsAt", "2026-05-08T09:00:00+08:00"));
    }

    private static ValidatableResponse plan(RequestSpecification who, Map<String, Object> wish) {
        return who.body(wish).post(EXCHANGES).then();
    }

    private static ValidatableResponse join(RequestSpecification who, String id, String cadre) {
        return who.put(EXCHANGES + "/" + id + "/participants/" + cadre).then();
    }

    private static ValidatableResponse hold(RequestSpecification who, String id, int version, String guest) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(Map.of("participants", List.of(guest), "minutes", "先问身体"))
                .post(EXCHANGES + "/" + id + "/holding")
                .then();
    }
}
