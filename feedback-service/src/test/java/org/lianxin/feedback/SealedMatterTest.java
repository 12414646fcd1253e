package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.supervision.DeadlinesForTests;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A complaint about an official: the official and their chain cannot see it, find it or infer it. */
@QuarkusTest
class SealedMatterTest extends ServiceTest {

    @jakarta.inject.Inject
    DeadlinesForTests deadlines;

    @Test
    void isNotRoutedAndPublishesNothing() {
        var place = aPlace();
        var before = published.count();
        var matter = raise(aComplaintAbout(place));
        assertEquals("RECEIVED", matter.status());
        assertEquals(before, published.count());
        assertEquals(List.of(), events(matter));
        assertEquals(matter.id(), follow(matter).getString("id"));
        assertEquals(4, java.util.UUID.fromString(matter.id()).version());
    }

    @Test
    void doesNotExistForAnybodyButInspectors() {
        var place = aPlace();
        var matter = raise(aComplaintAbout(place));
        var chain = Tokens.of(Role.SUPERVISOR).org(place.org()).region("33").sign();
        for (var token : List.of(cadre(place), supervisor(), chain, officer())) {
            as(token).get("/api/v1/matters/" + matter.id()).then().statusCode(404);
            for (var list : List.of(
                    "", "unassigned=true", "unassigned=false", "overdue=true", "overdue=false", "status=RECEIVED")) {
                as(token)
                        .get("/api/v1/matters?community=" + place.community() + "&" + list)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(0));
            }
        }
        for (var verb : List.of("acceptance", "objection", "answer", "refusal", "assignment", "supervision")) {
            var body = Map.<String, Object>of(
                    "acceptance", Map.of(),
                    "objection", Map.of("reason", "x"),
                    "answer", Map.of("text", "x"),
                    "refusal", Map.of("reason", "x"),
                    "assignment", Map.of("org", place.org()),
                    "supervision", Map.of("note", "x"));
            as(supervisor())
                    .body(body.get(verb))
                    .post("/api/v1/matters/" + matter.id() + "/" + verb)
                    .then()
                    .statusCode(404);
        }
        // nor as a stepping stone: "duplicate of" must not confirm that it is there
        var other = raise(aMatter(aPlaceWithoutLead()));
        post(officer(), other, "duplicate", Map.of("of", matter.id())).statusCode(400);
    }

    @Test
    void theInspectorSeesItAndWhomItAccuses() {
        var place = aPlace();
        var matter = raise(aComplaintAbout(place));
        assertEquals(place.cadre(), read(inspector(), matter).getString("about"));
        as(inspector())
                .get("/api/v1/matters?community=" + place.community())
                .then()
                .body("items.id", equalTo(List.of(matter.id())));
        var open = raise(aMatter(place));
        as(inspector()).get("/api/v1/matters/" + open.id()).then().statusCode(404);
        as(Tokens.of(Role.INSPECTOR).region("3302").sign())
                .get("/api/v1/matters/" + matter.id())
                .then()
                .statusCode(404);
    }

    @Test
    void anInspectorWhoIsAccusedDoesNotSeeIt() {
        var place = aPlace();
        var matter = raise(aComplaintAbout(place));
        var accused = Tokens.of(Role.INSPECTOR, Role.CADRE)
                .region("33")
                .cadre(place.cadre())
                .sign();
        as(accused).get("/api/v1/matters/" + matter.id()).then().statusCode(404);
        as(accused).get("/api/v1/matters?community=" + place.community()).then().body("items.size()", equalTo(0));
    }

    @Test
    void isHandledByTheInspectionAloneAndNeverByTheAccusedsOrganisation() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var inspection = aPlace();
        var matter = raise(aComplaintAbout(place));
        post(inspector(), matter, "assignment", Map.of("org", place.org()))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:conflict-of-interest"));
        post(inspector(), matter, "assignment", Map.of("org", inspection.org(), "cadre", inspection.cadre()))
                .statusCode(400);
        post(inspector(), matter, "assignment", Map.of("org", inspection.org())).statusCode(200);
        post(inspector(), matter, "acceptance", Map.of()).statusCode(200);
        post(inspector(), matter, "answer", Map.of("text", "已核实。")).statusCode(200);
        as(cadre(inspection)).get("/api/v1/matters/" + matter.id()).then().statusCode(404);
        as(cadre(place)).get("/api/v1/matters").then().body("items.size()", equalTo(0));

        as(null).header("Tracking-Code", matter.code())
                .body(Map.of("grade", 1, "words", "不满意"))
                .post("/api/v1/tracked-matter/rating")
                .then()
                .statusCode(201);
        as(supervisor())
                .get("/api/v1/ratings?community=" + place.community())
                .then()
                .body("items.size()", equalTo(0));
        as(inspector())
                .get("/api/v1/ratings?community=" + place.community())
                .then()
                .body("items.size()", equalTo(1));
        resident(matter, "confirmation", Map.of()).statusCode(200);
        assertEquals(List.of(), events(matter));
        assertFalse(outbox().contains(matter.id()));
    }

    @Test
    void isHandedUpToInspectorsOnlyWhenItsTimeIsUp() {
        clock.setDay("2026-03-02");
        var matter = raise(aComplaintAbout(aPlace()));
        clock.set(Instant.parse("2026-03-04T00:00:00Z"));
        deadlines.look();
        assertEquals(List.of(), events(matter));
        as(supervisor())
                .get("/api/v1/supervisions?limit=200")
                .then()
                .body("items.findAll { it.matter == '" + matter.id() + "' }.size()", equalTo(0));
        as(inspector()).get("/api/v1/supervisions?limit=200").then().body("items.matter", hasItem(matter.id()));
        post(inspector(), matter, "supervision", Map.of("note", "已催办")).statusCode(200);
    }

    @Test
    void onlyComplaintsAndPetitionsAccuse() {
        var body = aComplaintAbout(aPlace());
        body.put("kind", "PRAISE");
        as(null).body(body).post("/api/v1/matters").then().statusCode(400).body("errors[0].field", equalTo("about"));
    }

    @Test
    void theResidentIsNotToldWhomTheOfficeNames() {
        var matter = raise(aComplaintAbout(aPlace()));
        assertNull(follow(matter).get("about"));
    }

    private String outbox() {
        return String.join(
                "\n",
                wholeDatabase().stream().filter(row -> row.startsWith("outbox")).toList());
    }

    private static Map<String, Object> aComplaintAbout(Place place) {
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        body.put("text", "该干部收受礼品。");
        return body;
    }
}
