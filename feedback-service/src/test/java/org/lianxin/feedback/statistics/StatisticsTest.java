package org.lianxin.feedback.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Figures tell how matters are answered, and nothing of few people or of what is sealed. */
@QuarkusTest
class StatisticsTest extends ServiceTest {
    private static final String MONTH = "from=2031-03&to=2031-03";

    @Test
    void countsAnswersByTheWorkingCalendarAndRatings() {
        var place = aPlace();
        for (int i = 0; i < 10; i++) {
            clock.setDay("2031-03-03");
            var matter = raise(aMatter(place));
            post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
            // five of them on the fifth working day, the others on the eighth
            clock.setDay(i < 5 ? "2031-03-10" : "2031-03-13");
            post(cadre(place), matter, "answer", Map.of("text", "已修好。")).statusCode(200);
            resident(matter, "rating", Map.of("grade", i < 7 ? 5 : 1)).statusCode(201);
        }
        var total = figures(place, MONTH).getMap("total");
        assertEquals(10, total.get("received"));
        assertEquals(10, total.get("answered"));
        assertEquals(0.5, (float) total.get("withinFiveWorkingDays"), 1e-6);
        assertEquals(1.0, (float) total.get("withinFifteenDays"), 1e-6);
        assertEquals(8.5, (float) total.get("daysMedian"), 1e-6);
        assertEquals(0.5, (float) total.get("inTime"), 1e-6);
        assertEquals(0.7, (float) total.get("satisfied"), 1e-6);
        assertEquals(0, (Integer)
                figures(place, "from=2031-04&to=2031-04").getMap("total").get("received"));
    }

    @Test
    void whatIsSealedIsInNoFigure() {
        clock.setDay("2031-03-03");
        var place = aPlace();
        for (int i = 0; i < 6; i++) {
            raise(aMatter(place));
        }
        var before = all(place);
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        for (int i = 0; i < 6; i++) {
            raise(body);
        }
        assertEquals(before, all(place));
    }

    @Test
    void fewAreHiddenAndWhatWouldTellThem() {
        var groups = SmallCells.hide(List.of(of("a", 3), of("b", 40), of("c", 7), of("d", 50)));
        assertEquals(
                java.util.Arrays.asList(null, 40L, null, 50L),
                groups.stream().map(Figures::received).toList());
        groups = SmallCells.hide(List.of(of("a", 1), of("b", 2), of("c", 9)));
        assertEquals(
                java.util.Arrays.asList(null, null, null),
                groups.stream().map(Figures::received).toList());
        groups = SmallCells.hide(List.of(of("a", 5), of("b", 9)));
        assertEquals(List.of(5L, 9L), groups.stream().map(Figures::received).toList());
        clock.setDay("2031-03-03");
        var place = aPlace();
        raise(aMatter(place));
        as(officerOf(place))
                .get("/api/v1/statistics/matters?" + MONTH)
                .then()
                .statusCode(200)
                .body("total.received", nullValue());
    }

    @Test
    void isTakenAlongAsAFile() {
        clock.setDay("2031-03-03");
        var place = aPlace();
        for (int i = 0; i < 5; i++) {
            raise(aMatter(place));
        }
        raise(with(aMatter(place), "kind", "PRAISE"));
        var csv = as(officerOf(place))
                .accept("text/csv")
                .get("/api/v1/statistics/matters/export/csv?by=KIND&" + MONTH)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("matters.csv"))
                .extract()
                .asString();
        assertFalse(csv.contains("PRAISE,1"));
        assertEquals(true, csv.contains("PRAISE,*"));
        as(officerOf(place))
                .accept(Table.XLSX)
                .get("/api/v1/statistics/matters/export/xlsx?by=MONTH&" + MONTH)
                .then()
                .statusCode(200);
    }

    @Test
    void isForTheCallersRegionAndWholeMonths() {
        var path = "/api/v1/statistics/matters";
        as(null).get(path).then().statusCode(401);
        as(cadre(aPlace())).get(path).then().statusCode(403);
        as(Tokens.of(Role.ADMINISTRATOR).sign()).get(path).then().statusCode(403);
        as(supervisor())
                .get(path + "?region=" + ELSEWHERE)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("region"));
        for (var wrong :
                List.of("from=2026-03-01", "to=x", "by=NAME", "from=2026-05&to=2026-04", "from=2010-01&to=2026-01")) {
            as(supervisor()).get(path + "?" + wrong).then().statusCode(400);
        }
        for (var by : Grouping.values()) {
            as(supervisor()).get(path + "?by=" + by).then().statusCode(200);
        }
        as(Tokens.of(Role.SUPERVISOR).org(aPlace().org()).sign())
                .get(path + "?by=REGION")
                .then()
                .statusCode(200);
        as(Tokens.of(Role.INSPECTOR).region(REGION).sign()).get(path).then().statusCode(200);
    }

    private static List<String> all(Place place) {
        var answers = new ArrayList<String>();
        var inspector = Tokens.of(Role.INSPECTOR).region(place.community()).sign();
        for (var token : List.of(officerOf(place), inspector)) {
            for (var by : Grouping.values()) {
                answers.add(as(token)
                        .get("/api/v1/statistics/matters?by=" + by + "&" + MONTH)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
            }
        }
        return answers;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static Figures of(String group, long received) {
        return new Figures(group, received, null, null, null, null, null, null, null, null, null, null);
    }

    private static String officerOf(Place place) {
        return Tokens.of(Role.PETITION_OFFICER).region(place.community()).sign();
    }

    private static JsonPath figures(Place place, String span) {
        return as(officerOf(place))
                .get("/api/v1/statistics/matters?region=" + place.community() + "&" + span)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
