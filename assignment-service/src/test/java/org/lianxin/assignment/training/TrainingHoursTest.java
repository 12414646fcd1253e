package org.lianxin.assignment.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class TrainingHoursTest extends TrainingTest {

    private String diligent;
    private String idle;

    @BeforeEach
    void oneWhoAttends() {
        diligent = aCadreOf(org);
        idle = aCadreOf(org);
        var session = aSession(aCourse(90), 5, "2026-04-15");
        enrol(session, diligent).statusCode(201);
        clock.setDay("2026-04-16");
        confirm(session, List.of(present(diligent)), List.of()).statusCode(200);
    }

    @Test
    void tellsWhoHasReachedTheTargetAndWhoIsShort() {
        list("standing=REACHED").body("items.cadre", equalTo(List.of(diligent)), "items[0].missing", equalTo(0.0f));
        list("standing=SHORT").body("items.cadre", equalTo(List.of(idle)), "items[0].target", equalTo(90.0f));
        list("limit=1").body("items.cadre", equalTo(List.of(diligent)));
        list("year=2025&standing=SHORT").body("items.size()", equalTo(2));
        organiser()
                .get("/api/v1/training-hours?standing=LAZY")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("standing"));
        organiser().get("/api/v1/training-hours?year=1999").then().statusCode(400);
    }

    @Test
    void comesInPages() {
        var next = list("limit=1").extract().<String>path("next");
        organiser()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/training-hours")
                .then()
                .body("items.cadre", equalTo(List.of(idle)), "next", nullValue());
    }

    @Test
    void theTargetOfTheNearestAreaAndLatestYearHolds() {
        target("TOWNSHIP", place.district(), 2026, 40).statusCode(201);
        target("TOWNSHIP", place.district(), 2027, 60).statusCode(201);
        list("standing=SHORT").body("items[0].target", equalTo(40.0f));
        list("standing=SHORT&year=2025").body("items[0].target", equalTo(90.0f));
        list("standing=SHORT&year=2029").body("items[0].target", equalTo(60.0f));
        target("TOWNSHIP", place.district(), 2026, 40).statusCode(200);
        target("TOWNSHIP", place.district(), 2026, 50).statusCode(428);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("hours", 50, "source", "区委文件"))
                .put("/api/v1/training-targets/TOWNSHIP/" + place.district() + "/2026")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        target("NOBODY", "0", 2026, 40).statusCode(400).body("errors.field", hasItem("level"));
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "PUT",
                "/api/v1/training-targets/TOWNSHIP/" + place.district() + "/2030",
                Map.of("hours", 50, "source", "区委文件"),
                Set.of("hours", "source"));
        organiser()
                .get("/api/v1/training-targets?limit=200")
                .then()
                .body("items.region", hasItems("", place.district()));
    }

    @Test
    void aLevelWithoutATargetHasNone() {
        level(administrator(), idle, "COUNTY").statusCode(200);
        list("standing=NO_TARGET").body("items.cadre", equalTo(List.of(idle)));
        level(administrator(), idle, "TOWNSHIP").statusCode(200);
        list("standing=NO_TARGET").body("items.size()", equalTo(0));
        level(administrator(), org + "/NOBODY", "COUNTY").statusCode(404);
        level(organiser(), idle, "COUNTY").statusCode(403);
    }

    @Test
    void isSeenInTheRegionAndByTheCadreOnly() {
        supervisor("110101").get("/api/v1/training-hours/" + idle).then().statusCode(404);
        cadre(diligent).get("/api/v1/training-hours/" + idle).then().statusCode(404);
        cadre(idle).get("/api/v1/training-hours/" + idle).then().statusCode(200);
        supervisor(place.district())
                .get("/api/v1/training-hours/" + idle)
                .then()
                .statusCode(200);
        supervisor("110101")
                .get("/api/v1/training-hours?region=" + place.district())
                .then()
                .statusCode(404);
    }

    @Test
    void countsOfAFewPeopleAreNotTold() {
        summary()
                .body(
                        "byDistrict[0].cadres",
                        equalTo(2),
                        "byDistrict[0].reached",
                        nullValue(),
                        "byDistrict[0].short",
                        nullValue());
        putCadre(org, diligent.substring(19), Map.of("name", "陈静", "post", "联络员", "status", "ACTIVE"))
                .statusCode(200);
        for (int i = 0; i < 5; i++) {
            aCadreOf(org);
        }
        summary()
                .body(
                        "byDistrict[0].cadres",
                        equalTo(7),
                        "byDistrict[0].short",
                        nullValue(),
                        "byDistrict[0].hours",
                        equalTo(90.0f));
        administrator()
                .get("/api/v1/training-hours/summary?year=2025&region=" + place.district())
                .then()
                .body("byDistrict[0].short", equalTo(7), "byDistrict[0].reached", equalTo(0));
    }

    private ValidatableResponse summary() {
        return administrator()
                .get("/api/v1/training-hours/summary?year=2026&region=" + place.district())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return organiser().get("/api/v1/training-hours?" + query).then().statusCode(200);
    }

    private static ValidatableResponse target(String level, String region, int year, int hours) {
        return administrator()
                .body(Map.of("hours", hours, "source", "区委文件"))
                .put("/api/v1/training-targets/" + level + "/" + region + "/" + year)
                .then();
    }

    private static ValidatableResponse level(RequestSpecification who, String cadre, String level) {
        return who.body(Map.of("level", level))
                .put("/api/v1/training-hours/" + cadre + "/level")
                .then();
    }
}
