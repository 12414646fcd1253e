package org.lianxin.assignment.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.Deliver;

@QuarkusTest
class CoverageTest extends ServiceTest {

    @Inject
    Deliver deliver;

    private Place place;
    private String org;

    @BeforeEach
    void fiveCommunities() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(5);
        org = anOrganisation(place.district());
    }

    @Test
    void tellsWhereNobodyLeadsAndSinceWhen() {
        var moved = aCadreOf(org);
        assign(place.community(1), aCadreOf(org), "LEAD", "2026-01-01", null);
        assign(place.community(2), moved, "LEAD", "2026-01-01", "2026-03-15");
        assign(place.community(3), aCadreOf(org), "ACTING", "2026-02-01", null);
        assign(place.community(4), aCadreOf(org), "LEAD", "2026-04-01", null);
        aCadreOf(org);
        gaps().body("items.community", equalTo(List.of(place.community(3), place.community(4), place.community(5))))
                .body(
                        "items[0].actingOnly",
                        equalTo(true),
                        "items[0].since",
                        nullValue(),
                        "items[1].actingOnly",
                        equalTo(false));
        summary()
                .body(
                        "communities", equalTo(5),
                        "withLead", equalTo(2),
                        "actingOnly", equalTo(1),
                        "vacant", equalTo(2),
                        "cadresWithoutCommunity", equalTo(2),
                        "byDistrict[0].district", equalTo(place.district()),
                        "byDistrict[0].vacant", equalTo(2));
        clock.setDay("2026-03-15");
        gaps().body("items[0].community", equalTo(place.community(2)), "items[0].since", equalTo("2026-03-15"));
        summary().body("withLead", equalTo(1), "vacant", equalTo(3), "cadresWithoutCommunity", equalTo(3));
        clock.setDay("2026-04-01");
        summary().body("withLead", equalTo(2));
    }

    @Test
    void whoHasLeftLeadsNothing() {
        putCadre(org, "GO", Map.of("name", "赵敏", "post", "联络员", "status", "ACTIVE"))
                .statusCode(201);
        assign(place.community(1), org + "/GO", "LEAD", "2026-01-01", null);
        summary().body("withLead", equalTo(1));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "赵敏", "post", "联络员", "status", "LEFT"))
                .put("/api/v1/organisations/" + org + "/cadres/GO")
                .then()
                .statusCode(200);
        summary().body("withLead", equalTo(0), "vacant", equalTo(5));
    }

    @Test
    void showsNoMoreThanTheRegionOfTheCaller() {
        supervisor(place.district() + "001")
                .get("/api/v1/coverage/summary?region=" + place.district())
                .then()
                .body("communities", equalTo(5));
        supervisor(place.district() + "002")
                .get("/api/v1/coverage/summary")
                .then()
                .body("communities", equalTo(0));
        supervisor("110101")
                .get("/api/v1/coverage?region=" + place.district())
                .then()
                .statusCode(404);
        supervisor(place.district())
                .get("/api/v1/coverage?region=x")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("region"));
    }

    @Test
    void gapsComeInPages() {
        var first = supervisor(place.district())
                .get("/api/v1/coverage?limit=3")
                .then()
                .statusCode(200)
                .extract();
        supervisor(place.district())
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/coverage")
                .then()
                .body("items.community", equalTo(List.of(place.community(4), place.community(5))), "next", nullValue());
    }

    @Test
    void communitiesWithMostVulnerableHouseholdsComeFirst() {
        household(place.community(4), true, true);
        household(place.community(4), true, true);
        household(place.community(2), true, true);
        household(place.community(5), false, true);
        household(place.community(1), true, false);
        var first = supervisor(place.district())
                .get("/api/v1/coverage?limit=3")
                .then()
                .statusCode(200)
                .body(
                        "items.community",
                        equalTo(List.of(place.community(4), place.community(2), place.community(1))),
                        "items.vulnerableHouseholds",
                        equalTo(List.of(2, 1, 0)))
                .extract();
        supervisor(place.district())
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/coverage")
                .then()
                .body("items.community", equalTo(List.of(place.community(3), place.community(5))));
    }

    @Test
    void listsByWhatIsMissing() {
        var away = aCadreOf(org);
        assign(place.community(1), away, "LEAD", "2026-01-01", null);
        assign(place.community(2), aCadreOf(org), "ACTING", "2026-01-01", null);
        status(away, "ON_LEAVE");
        state("LEAD_ON_LEAVE", List.of(place.community(1)));
        state("ACTING_ONLY", List.of(place.community(2)));
        state("VACANT", List.of(place.community(3), place.community(4), place.community(5)));
        summary().body("leadOnLeave", equalTo(1), "withLead", equalTo(1), "byDistrict[0].leadOnLeave", equalTo(1));
        supervisor(place.district())
                .get("/api/v1/coverage?state=EMPTY")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("state"));
    }

    @Test
    void listsCadresWithoutACommunityAndWhatOrganisationsAnswerFor() {
        var busy = aCadreOf(org);
        var moved = aCadreOf(org);
        var fresh = aCadreOf(org);
        assign(place.community(1), busy, "LEAD", "2026-01-01", null);
        assign(place.community(2), moved, "LEAD", "2026-01-01", "2026-03-12");
        clock.setDay("2026-03-12");
        assign(place.community(3), moved, "LEAD", "2026-04-01", null);
        supervisor(place.district())
                .get("/api/v1/coverage/cadres-without-community")
                .then()
                .statusCode(200)
                .body("items.find { it.cadre == '" + moved + "' }.since", equalTo("2026-03-12"))
                .body("items.find { it.cadre == '" + moved + "' }.next", equalTo("2026-04-01"))
                .body("items.find { it.cadre == '" + fresh + "' }.since", nullValue())
                .body("items.size()", equalTo(2));
        supervisor(place.district())
                .get("/api/v1/coverage/organisations")
                .then()
                .statusCode(200)
                .body(
                        "items[0].org", equalTo(org),
                        "items[0].cadres", equalTo(3),
                        "items[0].cadresWithoutCommunity", equalTo(2),
                        "items[0].led", equalTo(1));
        cadre(busy).get("/api/v1/coverage/organisations").then().statusCode(403);
        supervisor("110101")
                .get("/api/v1/coverage/cadres-without-community?region=" + place.district())
                .then()
                .statusCode(404);
        supervisor(place.district()).delete("/api/v1/coverage/summary").then().statusCode(405);
    }

    private void state(String state, List<String> communities) {
        supervisor(place.district())
                .get("/api/v1/coverage?state=" + state)
                .then()
                .statusCode(200)
                .body("items.community", equalTo(communities));
    }

    private void household(String community, boolean vulnerable, boolean active) {
        var id = UUID.randomUUID();
        deliver.event(
                "household.changed.v1",
                "lianxin.household",
                id.toString(),
                1,
                Map.of(
                        "household",
                        id,
                        "community",
                        community,
                        "risk",
                        "KEY",
                        "vulnerable",
                        vulnerable,
                        "active",
                        active,
                        "occurredAt",
                        clock.instant().toString()));
    }

    private void status(String cadre, String status) {
        administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "陈静", "post", "联络员", "status", status))
                .put("/api/v1/organisations/" + org + "/cadres/" + cadre.substring(19))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse gaps() {
        return supervisor(place.district()).get("/api/v1/coverage").then().statusCode(200);
    }

    private ValidatableResponse summary() {
        return administrator()
                .get("/api/v1/coverage/summary?region=" + place.district())
                .then()
                .statusCode(200);
    }

    private void assign(String community, String cadre, String role, String from, String to) {
        var wish = new HashMap<>(lead(community, cadre, from));
        wish.put("role", role);
        if (to != null) {
            wish.put("validTo", to);
        }
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }
}
