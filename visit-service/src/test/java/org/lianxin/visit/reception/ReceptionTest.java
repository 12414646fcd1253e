package org.lianxin.visit.reception;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** The words in which the tests of receptions are written. It is Monday, 2 March 2026, noon, unless a test says otherwise. */
abstract class ReceptionTest extends ServiceTest {
    static final String DAYS = "/api/v1/reception-days/";
    static final String BOOKINGS = "/api/v1/reception-bookings/";

    Map<String, Object> draft(String official, String community, String on, int slots) {
        var body = new HashMap<String, Object>();
        body.put("holder", "CADRE");
        body.put("official", official);
        body.put("community", community);
        body.put("place", "清波街道服务中心一楼");
        body.put("on", on);
        body.put("startsAt", "09:00");
        body.put("slots", slots);
        body.put("slotMinutes", 20);
        body.put("capacity", 1);
        return body;
    }

    String drafted(String official, Object body) {
        return cadre(official)
                .body(body)
                .post(DAYS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A published day of slots for one resident each, none kept for walk-ins. */
    String published(String official, String community, String on, int slots) {
        var body = draft(official, community, on, slots);
        body.put("walkInPercent", 0);
        var day = drafted(official, body);
        publish(official, day).statusCode(200);
        return day;
    }

    ValidatableResponse publish(String official, String day) {
        return cadre(official).post(DAYS + day + "/publication").then();
    }

    RequestSpecification resident(String subject) {
        return bearing(Tokens.of(Role.RESIDENT).subject(subject).sign());
    }

    static String aResident() {
        return "resident " + UUID.randomUUID();
    }

    Map<String, Object> place(String community, int slot) {
        return Map.of("slot", slot, "community", community, "topic", "低保复核");
    }

    String held(String resident, String day, String community, int slot) {
        return resident(resident)
                .body(place(community, slot))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String booked(String resident, String day, String community, int slot) {
        var id = held(resident, day, community, slot);
        act(resident(resident), id, "confirmation").statusCode(200);
        return id;
    }

    ValidatableResponse act(RequestSpecification who, String booking, String what) {
        return who.post(BOOKINGS + booking + "/" + what).then();
    }

    ValidatableResponse serve(String official, String booking, Object service) {
        return cadre(official)
                .body(service)
                .post(BOOKINGS + booking + "/service")
                .then();
    }

    List<JsonNode> events(String type, String day) {
        return published.ofType(type).stream()
                .filter(event -> event.path("receptionDay").asText().equals(day))
                .toList();
    }

    RequestSpecification portal() {
        return bearing(Tokens.of(Role.INTEGRATION).subject("portal").sign());
    }
}
