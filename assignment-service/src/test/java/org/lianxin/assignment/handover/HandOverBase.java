package org.lianxin.assignment.handover;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.Deliver;

/** A community that is led, and the words of its hand-over. */
abstract class HandOverBase extends ServiceTest {

    static final String DAY = "2026-03-10"; // a Tuesday

    @Inject
    Deliver deliver;

    @Inject
    HandOverJob job;

    Place place;
    String org;
    String old;
    String next;
    UUID assignment;

    @BeforeEach
    void aLedCommunity() {
        clock.setDay(DAY);
        place = Place.fresh().with(2);
        org = anOrganisation(place.district());
        old = aCadreOf(org);
        next = aCadreOf(org);
        assignment = assign(lead(place.community(1), old, "2026-01-01"));
    }

    UUID assign(Map<String, Object> wish) {
        var id = UUID.randomUUID();
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    Map<String, Object> acting(String cadre, String from) {
        var wish = new HashMap<>(lead(place.community(1), cadre, from));
        wish.put("role", "ACTING");
        return wish;
    }

    ValidatableResponse change(UUID id, String verb, Map<String, Object> body) {
        return supervisor(place.district())
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/assignments/" + id + "/" + verb)
                .then();
    }

    void end(String on) {
        change(assignment, "end", Map.of("on", on, "reason", "轮岗")).statusCode(200);
    }

    void transfer(String on) {
        change(assignment, "transfer", Map.of("cadre", next, "on", on, "reason", "轮岗"))
                .statusCode(200)
                .body("ended.status", equalTo("HANDING_OVER"), "successor.cadre", equalTo(next));
    }

    String handOver() {
        return supervisor(place.district())
                .get("/api/v1/hand-overs?community=" + place.community(1))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    ValidatableResponse read(String id) {
        return supervisor(place.district())
                .get("/api/v1/hand-overs/" + id)
                .then()
                .statusCode(200);
    }

    ValidatableResponse sign(String cadre, String id) {
        return cadre(cadre)
                .body(Map.of("words", "重点户已当面介绍"))
                .post("/api/v1/hand-overs/" + id + "/signature")
                .then();
    }

    ValidatableResponse decide(String id, String verdict) {
        return supervisor(place.district())
                .header("If-Match", "*")
                .body(Map.of("verdict", verdict, "reason", "街道裁定"))
                .post("/api/v1/hand-overs/" + id + "/decision")
                .then();
    }

    /** Both services say what is open. */
    void listed(String id) {
        listed(id, "visit-service", 1, item("DUE_CONTACT"), item("HELP_CASE"));
        listed(id, "feedback-service", 1, item("MATTER"));
    }

    void listed(String id, String source, long sequence, Map<?, ?>... items) {
        deliver.event(
                "hand-over.items-listed.v1",
                "lianxin.hand-over-items",
                id,
                sequence,
                Map.of(
                        "handOver",
                        id,
                        "source",
                        source,
                        "community",
                        place.community(1),
                        "cadre",
                        old,
                        "items",
                        List.of(items),
                        "occurredAt",
                        clock.instant().toString()));
    }

    void moved(String id, String source, int count) {
        deliver.event(
                "hand-over.items-moved.v1",
                "lianxin.hand-over-items",
                id,
                9,
                Map.of(
                        "handOver",
                        id,
                        "source",
                        source,
                        "community",
                        place.community(1),
                        "from",
                        old,
                        "to",
                        next,
                        "moved",
                        count,
                        "occurredAt",
                        clock.instant().toString()));
    }

    static Map<String, Object> item(String kind) {
        return Map.of("kind", kind, "item", UUID.randomUUID(), "dueAt", "2026-03-20T16:00:00Z");
    }

    void leaves(String cadre) {
        var staff = cadre.substring(19);
        administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "陈静", "post", "联络员", "status", "LEFT"))
                .put("/api/v1/organisations/" + org + "/cadres/" + staff)
                .then()
                .statusCode(200);
    }

    static String stranger() {
        return Codes.org() + "/S1";
    }
}
