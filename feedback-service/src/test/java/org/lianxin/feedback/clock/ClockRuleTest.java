package org.lianxin.feedback.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** The terms are data, each with its source and the day it holds from; so is the calendar they are counted on. */
@QuarkusTest
class ClockRuleTest extends ServiceTest {
    private static final String ADMINISTRATOR =
            Tokens.of(Role.ADMINISTRATOR).subject("admin-1").sign();

    @Test
    void aLaterRuleOfARegionHoldsFromItsDayOnAndMovesNoClockThatRuns() {
        clock.setDay("2026-07-01");
        var place = aPlaceElsewhere("440305000001");
        var before = raise(enquiry(place));
        set(rule("440305", "2026-07-06")).statusCode(201).body("source", equalTo("深圳市办法"));
        assertEquals("2026-07-02T16:00:00Z", due(before, "ANSWER"));
        clock.setDay("2026-07-05");
        assertEquals("2026-07-06T16:00:00Z", due(raise(enquiry(place)), "ANSWER"));
        clock.setDay("2026-07-06");
        var after = raise(enquiry(place));
        assertEquals("2026-07-09T16:00:00Z", due(after, "ANSWER"));
        assertEquals("深圳市办法", clockOf(after, "ANSWER").get("basis"));
        assertEquals("2026-07-07T16:00:00Z", due(raise(enquiry(aPlace())), "ANSWER"));
        as(null).get("/api/v1/clock-rules").then().statusCode(200).body("region", hasItem("440305"));
        set(rule("440305", "2026-07-07")).statusCode(201);
        set(rule("440305", "2026-07-07")).statusCode(409).body("type", equalTo("urn:lianxin:problem:clock-term-pk"));
    }

    @Test
    void isSetByAdministratorsOnlyAndOnlyForDaysToCome() {
        clock.setDay("2026-07-01");
        var rule = rule("440306", "2026-08-01");
        for (var role : List.of(Role.SUPERVISOR, Role.INSPECTOR, Role.PETITION_OFFICER, Role.CADRE)) {
            as(Tokens.of(role).sign())
                    .body(rule)
                    .post("/api/v1/clock-rules")
                    .then()
                    .statusCode(403);
        }
        as(null).body(rule).post("/api/v1/clock-rules").then().statusCode(401);
        refused("validFrom", "validFrom", "2026-07-01");
        refused("validFrom", "validFrom", "2031-07-02");
        refused("starts", "starts", "REQUEST");
        refused("extensionUnit", "extensionAmount", 3);
        refused("amount", "amount", 0);
        refused("region", "region", "44x");
        refused("source", "source", " ");
    }

    @Test
    void aPetitionIsRegisteredByOneClockAndNoticeGivenByAnother() {
        clock.setDay("2026-03-02");
        var place = aPlaceWithoutLead();
        var body = aMatter(place);
        body.put("kind", "PETITION");
        var petition = raise(body);
        assertEquals("2026-03-17T16:00:00Z", due(petition, "REGISTER"));
        assertEquals(List.of("REGISTER"), follow(petition).getList("clocks.kind"));
        clock.setDay("2026-03-10");
        post(officer(), petition, "assignment", Map.of("org", place.org())).statusCode(200);
        assertEquals("STOPPED", clockOf(petition, "REGISTER").get("state"));
        assertEquals("2026-03-25T16:00:00Z", due(petition, "ACCEPT"));
        clock.setDay("2026-03-12");
        post(cadre(place), petition, "objection", Map.of("reason", "不属于本单位")).statusCode(200);
        post(officer(), petition, "assignment", Map.of("org", place.org())).statusCode(200);
        assertEquals("2026-03-25T16:00:00Z", due(petition, "ACCEPT"));
    }

    @Test
    void theCalendarIsEditedForDaysToCome() {
        clock.setDay("2026-11-02");
        var day = "/api/v1/working-days/2027-02-08";
        var off = Map.of("working", false, "name", "春节", "source", "国务院办公厅通知");
        as(supervisor()).body(off).put(day).then().statusCode(403);
        as(ADMINISTRATOR)
                .body(off)
                .put("/api/v1/working-days/2026-11-02")
                .then()
                .statusCode(400);
        as(ADMINISTRATOR).body(off).put("/api/v1/working-days/x").then().statusCode(400);
        as(ADMINISTRATOR).body(off).put(day).then().statusCode(200);
        as(null).get("/api/v1/working-days?year=2027").then().statusCode(200).body("day", hasItem("2027-02-08"));
        as(null).get("/api/v1/working-days?year=x").then().statusCode(400);
        clock.setDay("2027-02-05");
        var matter = raise(enquiry(aPlace()));
        assertEquals("2027-02-09T16:00:00Z", due(matter, "ANSWER"));
        as(ADMINISTRATOR).delete(day).then().statusCode(204);
        as(ADMINISTRATOR).delete(day).then().statusCode(404);
        as(null).get("/api/v1/working-days?year=2027").then().body("day", not(hasItem("2027-02-08")));
        assertEquals("2027-02-09T16:00:00Z", due(matter, "ANSWER"));
        assertEquals("2027-02-08T16:00:00Z", due(raise(enquiry(aPlace())), "ANSWER"));
    }

    private void refused(String field, String changed, Object value) {
        var rule = rule("440306", "2026-08-01");
        rule.put(changed, value);
        set(rule).statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse set(Map<String, Object> rule) {
        return as(ADMINISTRATOR).body(rule).post("/api/v1/clock-rules").then();
    }

    private static Map<String, Object> rule(String region, String from) {
        return new HashMap<>(Map.of(
                "profile",
                "ENQUIRY",
                "clock",
                "ANSWER",
                "region",
                region,
                "validFrom",
                from,
                "amount",
                3,
                "unit",
                "WORKING_DAY",
                "starts",
                "RECEIPT",
                "source",
                "深圳市办法"));
    }

    private static Map<String, Object> enquiry(Place place) {
        var body = aMatter(place);
        body.put("kind", "ENQUIRY");
        return body;
    }

    private Place aPlaceElsewhere(String community) {
        deliver.event(
                "community.changed.v1",
                "lianxin.community",
                community,
                1,
                Map.of("community", community, "kind", "RESIDENTIAL", "region", community));
        return new Place(community, "11440305002498341Q", "11440305002498341Q/S1");
    }
}
