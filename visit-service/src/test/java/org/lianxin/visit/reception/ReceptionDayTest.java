package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ReceptionDayTest extends ReceptionTest {
    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void residentsSeeADayFromItsPublicationOn() {
        var day = drafted(lead, draft(lead, community, "2026-03-09", 10));
        var list = DAYS + "?community=" + community;
        nobody().get(DAYS + day).then().statusCode(404);
        resident(aResident()).get(DAYS + day).then().statusCode(404);
        nobody().get(list).then().statusCode(200).body("items", empty());
        cadre(lead).get(DAYS + day).then().statusCode(200).body("status", equalTo("DRAFT"));
        cadre(lead).get(DAYS + "drafts").then().statusCode(200).body("items.id", contains(day));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(404);

        publish(lead, day)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("slots", hasSize(10))
                .body("slots.findAll { it.places == 0 }", hasSize(2));
        nobody().get(list).then().body("items.id", contains(day)).body("items[0].slots", nullValue());
        nobody().get(DAYS + day)
                .then()
                .statusCode(200)
                .body("slots[0].startsAt", equalTo("2026-03-09T01:00:00Z"))
                .body("slots[0].free", equalTo(1))
                .body("slots[4].freeForWalkIns", equalTo(1));
        var told = events("reception.published.v1", day).getFirst();
        assertEquals(lead, told.path("official").asText());
        assertEquals(10, told.path("places").asInt());
        publish(lead, day).statusCode(409);
    }

    @Test
    void aDayIsPublishedFiveDaysAheadOrNotAtAll() {
        var late = drafted(lead, draft(lead, community, "2026-03-06", 4));
        publish(lead, late).statusCode(409).body("type", equalTo("urn:lianxin:problem:reception-too-late"));
        nobody().get(DAYS + late).then().statusCode(404);
        var inTime = drafted(lead, draft(lead, community, "2026-03-07", 4));
        publish(lead, inTime).statusCode(200);
    }

    @Test
    void aDraftIsChangedAndAPublishedDayIsNot() {
        var day = drafted(lead, draft(lead, community, "2026-03-09", 4));
        var change = draft(lead, community, "2026-03-10", 6);
        cadre(lead).body(change).put(DAYS + day).then().statusCode(428);
        cadre(lead)
                .header("If-Match", "\"7\"")
                .body(change)
                .put(DAYS + day)
                .then()
                .statusCode(412);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(DAYS + day)
                .then()
                .statusCode(200)
                .body("on", equalTo("2026-03-10"));
        publish(lead, day).statusCode(200);
        cadre(lead).header("If-Match", "*").body(change).put(DAYS + day).then().statusCode(409);
    }

    @Test
    void everybodyPlansTheirOwn() {
        var other = aLeadOf(aCommunity());
        cadre(other)
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        cadre(lead)
                .body(draft(other, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        supervisor()
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(201);
        inRegion(Role.SUPERVISOR, "330106")
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        var ofLeader = draft(lead, community, "2026-03-09", 4);
        ofLeader.put("holder", "LEADER");
        ofLeader.remove("community");
        ofLeader.put("region", REGION);
        cadre(lead).body(ofLeader).post(DAYS).then().statusCode(403);
        supervisor().body(ofLeader).post(DAYS).then().statusCode(201).body("community", nullValue());
        resident(aResident()).body(ofLeader).post(DAYS).then().statusCode(403);

        var day = published(lead, community, "2026-03-09", 2);
        cadre(other)
                .body(Map.of("reason", "WEATHER"))
                .post(DAYS + day + "/cancellation")
                .then()
                .statusCode(403);
        cadre(other).get(DAYS + day + "/bookings").then().statusCode(403);
    }

    @Test
    void everyFieldIsChecked() {
        var valid = draft(lead, community, "2026-03-09", 4);
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                DAYS,
                valid,
                Set.of(
                        "holder",
                        "official",
                        "community",
                        "place",
                        "on",
                        "startsAt",
                        "slots",
                        "slotMinutes",
                        "capacity"));
        for (var wrong : List.of(
                Map.entry("on", (Object) "2026-03-02"),
                Map.entry("on", (Object) "2027-03-09"),
                Map.entry("community", (Object) "999999999999"),
                Map.entry("slots", (Object) 99))) {
            var body = draft(lead, community, "2026-03-09", 4);
            body.put(wrong.getKey(), wrong.getValue());
            cadre(lead).body(body).post(DAYS).then().statusCode(400).body("errors[0].field", equalTo(wrong.getKey()));
        }
    }

    @Test
    void aCancelledDayTellsThoseWhoHaveABooking() {
        var day = published(lead, community, "2026-03-09", 2);
        var first = booked(aResident(), day, community, 1);
        var second = aResident();
        var held = held(second, day, community, 2);
        var waiting = resident(aResident())
                .body(Map.of("community", community))
                .post(DAYS + day + "/waiting-list")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cadre(lead)
                .body(Map.of("reason", "OFFICIAL_ILL"))
                .post(DAYS + day + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        var told = events("reception.cancelled.v1", day).getFirst();
        assertEquals(
                Set.of(first, held, waiting),
                told.path("bookings").findValuesAsText("").isEmpty()
                        ? Set.copyOf(texts(told.path("bookings")))
                        : Set.of());
        resident(second)
                .get(BOOKINGS + held)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelledFor", equalTo("DAY_CANCELLED"));
        act(resident(second), held, "confirmation").statusCode(409);
        nobody().get(DAYS + day).then().statusCode(200).body("cancelledFor", equalTo("OFFICIAL_ILL"));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409);
    }

    @Test
    void aSubstituteTakesOverTheBookings() {
        var day = published(lead, community, "2026-03-09", 3);
        var booking = booked(aResident(), day, community, 1);
        var other = aCadre();
        cadre(lead)
                .body(Map.of("official", lead))
                .post(DAYS + day + "/substitution")
                .then()
                .statusCode(400);
        cadre(lead)
                .body(Map.of("official", other))
                .post(DAYS + day + "/substitution")
                .then()
                .statusCode(200)
                .body("substitute", equalTo(other));
        assertEquals(
                List.of(booking),
                texts(events("reception.substituted.v1", day).getFirst().path("bookings")));
        cadre(lead).get(BOOKINGS + booking).then().body("status", equalTo("SUBSTITUTED"));

        clock.set(at("2026-03-09T01:05:00Z"));
        act(cadre(other), booking, "check-in").statusCode(200);
        serve(lead, booking, Map.of()).statusCode(403);
        serve(other, booking, Map.of()).statusCode(200).body("status", equalTo("SERVED"));
        assertEquals(
                other,
                events("reception.served.v1", day).getFirst().path("official").asText());
    }

    @Test
    void whoOwesADayIsPromptedWhileThereIsTime() {
        clock.setDay("2026-03-02");
        var own = "/api/v1/reception-prompts";
        cadre(lead)
                .get(own)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].community", equalTo(community))
                .body("items[0].from", equalTo("2026-03-02"))
                .body("items[0].to", equalTo("2026-03-08"))
                .body("items[0].owed", equalTo(1));
        published(lead, community, "2026-03-08", 2);
        cadre(lead).get(own).then().body("items", empty());
        clock.setDay("2026-03-09");
        supervisor().get(own + "?limit=200").then().body("items.community", hasItem(community));

        var leader = aCadre();
        var street = REGION + "003";
        var duty = inRegion(Role.SUPERVISOR, REGION)
                .body(Map.of("official", leader, "region", REGION + "0003", "validFrom", "2026-01-01"))
                .post("/api/v1/reception-duties")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var prompts = own + "?holder=LEADER&limit=200";
        supervisor().get(prompts).then().body("items.official", hasItem(leader));
        inRegion(Role.SUPERVISOR, "3304").get(prompts).then().body("items.official", not(hasItem(leader)));
        supervisor()
                .header("If-Match", "\"0\"")
                .body(Map.of("until", "2026-03-09"))
                .post("/api/v1/reception-duties/" + duty + "/end")
                .then()
                .statusCode(200);
        supervisor().get(prompts).then().body("items.official", not(hasItem(leader)));
    }

    @Test
    void rulesAreDraftedForDaysToCome() {
        var admin = Tokens.of(Role.ADMINISTRATOR).subject("admin").sign();
        var rule = Map.of(
                "holder",
                "CADRE",
                "region",
                community,
                "validFrom",
                "2026-03-03",
                "every",
                "MONTH",
                "days",
                2,
                "publishAheadDays",
                10,
                "walkInPercent",
                50,
                "holdMinutes",
                30,
                "source",
                "社区办法");
        BadInput.refusesEachField(() -> bearing(admin), "POST", "/api/v1/reception-rules", rule, rule.keySet());
        bearing(admin).body(rule).post("/api/v1/reception-rules").then().statusCode(201);
        bearing(admin).body(rule).post("/api/v1/reception-rules").then().statusCode(409);
        supervisor().body(rule).post("/api/v1/reception-rules").then().statusCode(403);

        clock.setDay("2026-03-03");
        var day = drafted(lead, draft(lead, community, "2026-03-12", 4));
        publish(lead, day).statusCode(409);
        var later = drafted(lead, draft(lead, community, "2026-03-13", 4));
        publish(lead, later).statusCode(200).body("walkInPercent", equalTo(50));
    }

    private List<JsonNode> events(String type, String day) {
        return published.ofType(type).stream()
                .filter(event -> event.path("receptionDay").asText().equals(day))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new java.util.ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
