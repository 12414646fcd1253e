package org.lianxin.assignment.dashboard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.assignment.balance.Households;
import org.lianxin.assignment.balance.Weights;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

@QuarkusTest
class DashboardTest extends ServiceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Households households;

    private Place place;
    private String street;
    private String org;

    @BeforeEach
    void aStreetWithSixCadresAndALead() {
        clock.setDay("2026-03-10");
        place = Place.alone().with(3);
        street = place.district() + "001";
        org = anOrganisation(street);
        Weights.heavy(place.district(), 50);
        var first = aCadreOf(org);
        for (int i = 0; i < 5; i++) {
            aCadreOf(org);
        }
        supervisor(place.district())
                .body(lead(place.community(1), first, "2026-03-10"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        households.live(place.community(1), 6, 6);
    }

    @Test
    void tellsCoverageLoadAndTrainingByStreet() {
        supervisor(place.district())
                .get("/api/v1/dashboards")
                .then()
                .statusCode(200)
                .body(
                        "region", equalTo(place.district()),
                        "level", equalTo("STREET"),
                        "year", equalTo(2026),
                        "items.code", equalTo(List.of(street)),
                        "items[0].communities", equalTo(3),
                        "items[0].withLead", equalTo(1),
                        "items[0].vacant", equalTo(2),
                        "items[0].households", equalTo(6),
                        "items[0].cadres", equalTo(6),
                        // 6 households of 10 points, all vulnerable (5 more each): 90 points for one of six cadres
                        "items[0].loadMean", equalTo(15.00f),
                        "items[0].loadMax", equalTo(90.00f),
                        "items[0].trainingShort", equalTo(6),
                        "total.communities", equalTo(3),
                        "total.name", equalTo("上城区"));
    }

    @Test
    void whatServesAllOfADistrictHasAPlaceOfItsOwn() {
        var office = anOrganisation(place.district());
        for (int i = 0; i < 7; i++) {
            aCadreOf(office);
        }
        supervisor(place.district())
                .get("/api/v1/dashboards")
                .then()
                .body("items.code", equalTo(List.of(place.district() + "*", street)), "total.cadres", equalTo(13));
        supervisor(place.district())
                .get("/api/v1/dashboards?level=ORGANISATION")
                .then()
                .body("items.code", hasItem(office), "items.find { it.code == '" + office + "' }.cadres", equalTo(7));
    }

    @Test
    void smallCountsAreHiddenAndWhatWouldTellThem() {
        var small = anOrganisation(street);
        aCadreOf(small);
        supervisor(place.district())
                .get("/api/v1/dashboards?level=ORGANISATION")
                .then()
                .body(
                        "items.find { it.code == '" + small + "' }.cadres",
                        nullValue(),
                        "items.find { it.code == '" + small + "' }.loadMean",
                        nullValue(),
                        "items.find { it.code == '" + org + "' }.cadres",
                        nullValue(),
                        "total.cadres",
                        equalTo(7));
    }

    @Test
    void showsNoMoreThanTheRegionOfTheCaller() {
        supervisor(street)
                .get("/api/v1/dashboards?region=" + place.district())
                .then()
                .statusCode(200)
                .body("region", equalTo(street), "level", equalTo("ORGANISATION"));
        supervisor("110101")
                .get("/api/v1/dashboards?region=" + place.district())
                .then()
                .statusCode(404);
        supervisor("110101")
                .get("/api/v1/dashboards/export/csv?region=" + place.district())
                .then()
                .statusCode(404);
        cadre(org + "/S1").get("/api/v1/dashboards").then().statusCode(403);
    }

    @Test
    void refusesWhatIsNoAreaNoLevelOrNoForm() {
        administrator().get("/api/v1/dashboards").then().statusCode(400).body("errors.field", hasItem("region"));
        for (var bad : List.of("region=330", "level=x", "level=CITY", "year=99")) {
            supervisor(place.district()).get("/api/v1/dashboards?" + bad).then().statusCode(400);
        }
    }

    @Test
    void isTakenAlongAsCsvWithHeadingsInTheCallersLanguage() {
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "=HYPERLINK(\"x\")", "region", street))
                .put("/api/v1/organisations/" + org)
                .then()
                .statusCode(200);
        var csv = speaking("zh-CN", Tokens.of(Role.ASSESSOR).region(place.district()))
                .get("/api/v1/dashboards/export/csv?level=ORGANISATION")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header(
                        "Content-Disposition",
                        containsString("dashboard-" + place.district() + "-organisation-2026-03-10.csv"))
                .extract()
                .asString();
        var lines = csv.split("\r\n");
        assertTrue(lines[0].contains("代码,名称,社区数"), csv);
        assertTrue(lines[1].startsWith(org + ",\"'=HYPERLINK(\"\"x\"\")\""), csv);
        assertTrue(lines[2].startsWith(place.district() + ",上城区,3,1,0,2,6,6,6,15.00,90.00"), csv);
    }

    @Test
    void isTakenAlongAsXlsx() throws IOException {
        var bytes = supervisor(place.district())
                .get("/api/v1/dashboards/export/xlsx")
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("Communities", rows.get(0).getCellText(2));
            assertEquals(street, rows.get(1).getCellText(0));
            assertEquals(3, rows.get(1).getCellAsNumber(2).orElseThrow().intValue());
        }
    }
}
