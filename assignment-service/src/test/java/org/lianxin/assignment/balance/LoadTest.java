package org.lianxin.assignment.balance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

@QuarkusTest
class LoadTest extends ServiceTest {

    @Inject
    Households households;

    private Place place;
    private String org;
    private String cadre;

    @BeforeEach
    void aLeadWithWork() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(3);
        org = anOrganisation(place.district() + "002");
        cadre = aCadreOf(org);
        Weights.heavy(place.district(), 50);
        households.live(place.community(1), 3, 2);
        households.open(cadre, place.community(1), 4, 1);
        assign(place.community(1), cadre, "LEAD");
    }

    @Test
    void isShownWithItsParts() {
        // 3 households 30, 2 of them vulnerable 10, 4 contacts 4, a case 3, another street 2
        supervisor(place.district())
                .get("/api/v1/loads?community=" + place.community(1))
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].points",
                        equalTo(49.00f),
                        "items[0].cadre",
                        equalTo(cadre),
                        "items[0].parts.of",
                        equalTo(List.of(
                                "HOUSEHOLD", "VULNERABLE_HOUSEHOLD", "DUE_CONTACT", "HELP_CASE", "DISTANCE_STEP")),
                        "items[0].parts.count",
                        equalTo(List.of(3, 2, 4, 1, 1)));
    }

    @Test
    void ofADeputyIsAShareOfTheHouseholds() {
        assign(place.community(2), cadre, "DEPUTY");
        households.live(place.community(2), 2, 0);
        supervisor(place.district())
                .get("/api/v1/loads?community=" + place.community(2))
                .then()
                .body("items[0].points", equalTo(12.00f));
        supervisor(place.district())
                .get("/api/v1/loads/cadres")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].points",
                        equalTo(61.00f),
                        "items[0].leads",
                        equalTo(1),
                        "items[0].deputises",
                        equalTo(1),
                        "items[0].households",
                        equalTo(5),
                        "items[0].openItems",
                        equalTo(5));
    }

    @Test
    void followsTheRuleOfTheDay() {
        clock.setDay("2026-03-09");
        // before the region's own rule the suite's default holds; and before the assignment there is none
        supervisor(place.district()).get("/api/v1/loads").then().body("items", hasSize(0));
        clock.setDay("2026-03-10");
        assign(place.community(3), aCadreOf(org), "LEAD");
        supervisor(place.district())
                .get("/api/v1/loads?limit=1")
                .then()
                .body("items", hasSize(1), "items[0].community", equalTo(place.community(1)));
    }

    @Test
    void isSeenByTheCadreAndThoseAboveThem() {
        var other = aCadreOf(org);
        assign(place.community(2), other, "LEAD");
        cadre(cadre).get("/api/v1/loads").then().statusCode(200).body("items.cadre", equalTo(List.of(cadre)));
        cadre(cadre).get("/api/v1/loads?cadre=" + other).then().statusCode(404);
        cadre(cadre).get("/api/v1/loads/cadres").then().statusCode(403);
        supervisor("110101").get("/api/v1/loads?cadre=" + cadre).then().body("items", hasSize(0));
        supervisor("110101")
                .get("/api/v1/loads?region=" + place.district())
                .then()
                .statusCode(404);
        assessor().get("/api/v1/loads").then().body("items", hasSize(2));
        supervisor(place.district()).get("/api/v1/loads?region=x").then().statusCode(400);
    }

    @Test
    void comesInPages() {
        assign(place.community(2), aCadreOf(org), "LEAD");
        for (var list : List.of("/api/v1/loads", "/api/v1/loads/cadres")) {
            String next = supervisor(place.district())
                    .get(list + "?limit=1")
                    .then()
                    .extract()
                    .path("next");
            supervisor(place.district())
                    .queryParam("cursor", next)
                    .get(list)
                    .then()
                    .body("items", hasSize(1));
        }
    }

    private RequestSpecification assessor() {
        return as(Tokens.of(Role.ASSESSOR).region(place.district()));
    }

    private void assign(String community, String who, String role) {
        var wish = new HashMap<>(lead(community, who, "2026-03-10"));
        wish.put("role", role);
        supervisor(place.district())
                .body(Map.copyOf(wish))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }
}
