package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionCalendarTest extends ReceptionTest {
    @Inject
    DataSource database;

    @Test
    void theFeedSaysWhenAndWhereAndNobodysName() throws Exception {
        clock.setDay("2026-03-02");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var day = published(lead, community, "2026-03-09", 3);
        var body = new HashMap<String, Object>(place(community, 1));
        body.put("name", "王小明");
        body.put("phone", "13800001234");
        body.put("confirmed", true);
        cadre(lead).body(body).post(DAYS + day + "/bookings").then().statusCode(201);
        var feed = newFeed(lead);

        var text = nobody().get(feed)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .body(not(containsString("王小明")))
                .body(not(containsString("1234")))
                .body(not(containsString("低保")))
                .extract()
                .asString();
        var lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertTrue(lines.contains("UID:" + day + "@lianxin"), text);
        assertTrue(lines.contains("DTSTART:20260309T010000Z"), text);
        assertTrue(lines.contains("DTEND:20260309T020000Z"), text);
        assertTrue(lines.contains("SUMMARY:群众接待日 · Reception day (1)"), text);
        assertTrue(lines.contains("STATUS:CONFIRMED"), text);

        cadre(lead)
                .body(Map.of("official", aCadre()))
                .post(DAYS + day + "/substitution")
                .then()
                .statusCode(200);
        nobody().get(feed).then().body(containsString("STATUS:CANCELLED"));
        try (var connection = database.getConnection();
                var rows = connection
                        .prepareStatement("select c::text from reception_calendar c")
                        .executeQuery()) {
            var key = feed.substring(feed.lastIndexOf('/') + 1);
            while (rows.next()) {
                assertFalse(rows.getString(1).contains(key), "the key itself is kept nowhere");
            }
        }
    }

    @Test
    void aKeyIsVoidOnceRenewedRevokedOrAYearOld() {
        clock.setDay("2026-03-02");
        var lead = aLeadOf(aCommunity());
        var first = newFeed(lead);
        var second = newFeed(lead);
        nobody().get(first).then().statusCode(404);
        nobody().get(second).then().statusCode(200);
        clock.advance(Duration.ofDays(366));
        nobody().get(second).then().statusCode(404);
        clock.setDay("2026-03-02");
        cadre(lead).delete("/api/v1/reception-calendars").then().statusCode(204);
        nobody().get(second).then().statusCode(404);
        nobody().get("/api/v1/reception-calendars/nonsense").then().statusCode(404);
        resident(aResident()).post("/api/v1/reception-calendars").then().statusCode(403);
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndTextIsEscaped() {
        var place = "服务中心一楼, 接待室; 左转\\右转\n" + "很长的地址".repeat(20);
        var text = CalendarText.of(List.of(new CalendarEntry(
                UUID.randomUUID(),
                1,
                Instant.parse("2026-03-02T00:00:00Z"),
                Instant.parse("2026-03-09T01:00:00Z"),
                Instant.parse("2026-03-09T02:00:00Z"),
                place,
                0,
                false)));
        for (var line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n"), line);
            assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertTrue(
                text.replace("\r\n ", "")
                        .contains("LOCATION:服务中心一楼\\, 接待室\\; 左转\\\\右转\\n" + "很长的地址".repeat(20) + "\r\n"),
                text);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    }

    private String newFeed(String official) {
        return cadre(official)
                .post("/api/v1/reception-calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }
}
