package org.lianxin.assignment.cadre;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class CadreRegisterTest extends ServiceTest {

    private static final Map<String, Object> CHEN = Map.of(
            "name",
            "陈静",
            "post",
            "联络员",
            "status",
            "ACTIVE",
            "livesIn",
            "330102001055",
            "relativesIn",
            List.of("330102001052"));

    @Test
    void registersACadreAndTellsTheOthersNothingOfThePerson() {
        var org = anOrganisation("330102001");
        putCadre(org, "S001", CHEN)
                .statusCode(201)
                .body("cadre", equalTo(org + "/S001"), "livesIn", equalTo("330102001055"));
        var event = published.of(org + "/S001").getFirst();
        assertEquals("ACTIVE", event.get("status").asText());
        assertFalse(event.toString().contains("陈") || event.toString().contains("330102001055"), event.toString());
    }

    @Test
    void tellsOfAMoveInStatusOnlyAndOnce() {
        var org = anOrganisation("330102001");
        putCadre(org, "S001", CHEN).statusCode(201);
        putCadre(org, "S001", CHEN).statusCode(200);
        putCadre(org, "S001", with("status", "LEFT")).statusCode(428);
        replace(org, "0", with("post", "组长")).statusCode(200).header("ETag", "\"1\"");
        replace(org, "1", with("status", "ON_LEAVE")).statusCode(200).header("ETag", "\"2\"");
        assertEquals(
                List.of("ACTIVE", "ON_LEAVE"),
                published.of(org + "/S001").stream()
                        .map(e -> e.get("status").asText())
                        .toList());
    }

    @Test
    void theOrderOfRelativesIsNoDifference() {
        var org = anOrganisation("330102001");
        putCadre(org, "S001", with("relativesIn", List.of("330102001052", "330102001051")))
                .statusCode(201);
        putCadre(org, "S001", with("relativesIn", List.of("330102001051", "330102001052", "330102001051")))
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void anUnknownOrganisationHasNoCadres() {
        putCadre(Codes.org(), "S001", CHEN).statusCode(404);
    }

    @Test
    void refusesEachBadFieldByName() {
        var org = anOrganisation("330102001");
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "PUT",
                "/api/v1/organisations/" + org + "/cadres/S001",
                CHEN,
                Set.of("name", "post", "status"));
        putCadre(org, "S001", with("relativesIn", List.of("33")))
                .statusCode(400)
                .body("errors.field", hasItem(startsWith("relativesIn")));
        putCadre(org, "S001", with("status", "ASLEEP")).statusCode(400).body("errors.field", hasItem("status"));
        putCadre(org, "S.1", CHEN).statusCode(400).body("errors.field", hasItem("staffNumber"));
        administrator()
                .get("/api/v1/organisations/" + org + "/cadres/S001")
                .then()
                .statusCode(404);
    }

    @Test
    void isSeenByAdministratorOwnSupervisorAndSelfAndByNobodyElse() {
        var org = anOrganisation("330102001");
        var cadre = aCadreOf(org);
        var address = "/api/v1/organisations/" + org + "/cadres/" + cadre.substring(19);
        administrator().get(address).then().statusCode(200);
        supervisor("330102").get(address).then().statusCode(200);
        as(Tokens.of(Role.SUPERVISOR).org(org).region("110101"))
                .get(address)
                .then()
                .statusCode(200);
        supervisor("330103").get(address).then().statusCode(404);
        cadre(cadre).get(address).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        cadre(org + "/S0").get(address).then().statusCode(404);
        as(Tokens.of(Role.CADRE)).get(address).then().statusCode(403);
    }

    @Test
    void listsWithoutThePlacesOfLivingAndWithinTheRegion() {
        var place = Place.fresh();
        var org = anOrganisation(place.district());
        var other = anOrganisation(Place.fresh().district());
        var mine = List.of(aCadreOf(org), aCadreOf(org));
        var theirs = aCadreOf(other);
        supervisor(place.district())
                .get("/api/v1/cadres?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.cadre",
                        equalTo(mine),
                        "items.cadre",
                        not(hasItem(theirs)),
                        "items[0].keySet()",
                        not(hasItem("livesIn")));
        supervisor(place.district())
                .get("/api/v1/cadres?org=" + other)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        as(Tokens.of(Role.SUPERVISOR).org(other).region(place.district()))
                .get("/api/v1/cadres?org=" + other)
                .then()
                .statusCode(200)
                .body("items.cadre", hasItems(theirs));
        supervisor(place.district()).get("/api/v1/cadres?region=110101").then().statusCode(404);
    }

    private static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<>(CHEN);
        changed.put(field, value);
        return changed;
    }

    private static ValidatableResponse replace(String org, String version, Map<String, ?> body) {
        return administrator()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/organisations/" + org + "/cadres/S001")
                .then();
    }
}
