package org.lianxin.feedback.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;

/** What an official has still to answer in a community passes to the next one; what they answered stays theirs. */
@QuarkusTest
class HandOverMattersTest extends ServiceTest {

    private final UUID handOver = UUID.randomUUID();
    private Place place;
    private Place next;

    @BeforeEach
    void aPlaceAndWhoComes() {
        place = aPlace();
        var other = aPlaceWithoutLead();
        next = new Place(place.community(), other.org(), other.cadre());
    }

    @Test
    void openMattersAreListedAndPassWithoutMovingAClock() {
        var fresh = raise(aMatter(place));
        var accepted = raise(aMatter(place));
        post(cadre(place), accepted, "acceptance", Map.of()).statusCode(200);
        var answered = anAnsweredMatter(place);
        var due = due(accepted, "ANSWER");
        opened();
        var listed = published.of(handOver).getFirst();
        assertEquals(2, listed.get("items").size());
        assertTrue(listed.get("items").findValuesAsText("item").containsAll(List.of(fresh.id(), accepted.id())));
        completed(place, next);
        assertEquals(2, published.of(handOver).get(1).get("moved").asInt());
        assertEquals(next.cadre(), read(cadre(next), fresh).getString("cadre"));
        assertEquals(next.cadre(), read(cadre(next), accepted).getString("cadre"));
        assertEquals(due, due(accepted, "ANSWER"));
        as(cadre(place)).get("/api/v1/matters/" + accepted.id()).then().statusCode(404);
        assertEquals("matter.assigned.v1", events(accepted).getLast());
        // The resident judges who answered.
        resident(answered, "rating", Map.of("grade", 1, "words", "没有修好")).statusCode(201);
        var rating = published.ofType("rating.given.v1").getLast();
        assertEquals(place.cadre(), rating.get("cadre").asText());
    }

    @Test
    void whatComesBackComesToWhoHasTakenOver() {
        var answered = anAnsweredMatter(place);
        completed(place, next);
        assertEquals(place.cadre(), read(supervisor(), answered).getString("cadre"));
        resident(answered, "rework", Map.of("reason", "又坏了")).statusCode(200);
        assertEquals(next.cadre(), read(cadre(next), answered).getString("cadre"));
        assertEquals("matter.assigned.v1", events(answered).getLast());
    }

    @Test
    void sealedMattersAreWithNoOfficialAndAreNotTold() {
        var accusing = aMatter(place);
        accusing.put("kind", "COMPLAINT");
        accusing.put("about", aPlace().cadre());
        raise(accusing);
        opened();
        completed(place, next);
        assertEquals(0, published.of(handOver).get(0).get("items").size());
        assertEquals(0, published.of(handOver).get(1).get("moved").asInt());
    }

    @Test
    void repetitionsReplaysAndLateArrivalsChangeNothing() {
        var matter = raise(aMatter(place));
        completed(place, next);
        completed(place, next);
        opened();
        completed(next, place);
        assertEquals(List.of("hand-over.items-moved.v1"), published.typesOf(handOver));
        assertEquals(next.cadre(), read(cadre(next), matter).getString("cadre"));
        assertEquals(
                2, events(matter).stream().filter("matter.assigned.v1"::equals).count());
    }

    @Test
    void whoStandsInForALeadOnLeaveGetsWhatIsRaisedMeanwhile() {
        var body = new HashMap<String, Object>(Map.of(
                "assignment",
                UUID.randomUUID(),
                "community",
                place.community(),
                "cadre",
                next.cadre(),
                "org",
                next.org(),
                "role",
                "ACTING",
                "validFrom",
                "2020-01-01",
                "status",
                "ACTIVE",
                "standsInFor",
                UUID.randomUUID()));
        body.put("validTo", null);
        deliver.event(
                "assignment.changed.v1",
                "lianxin.assignment",
                body.get("assignment").toString(),
                1,
                body);
        assertEquals(next.cadre(), read(cadre(next), raise(aMatter(place))).getString("cadre"));
    }

    @Test
    void theProducersExamplesAreUnderstood() throws IOException {
        for (var type : List.of("hand-over.opened.v1", "hand-over.completed.v1")) {
            var example = Files.readString(
                            Path.of("../assignment-service/src/main/resources/events/" + type + ".example.json"))
                    .replace("0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a21", handOver.toString());
            deliver.event(type, "lianxin.hand-over", handOver.toString(), 1, example);
        }
        assertEquals(List.of("hand-over.items-listed.v1", "hand-over.items-moved.v1"), published.typesOf(handOver));
    }

    private void opened() {
        deliver.event(
                "hand-over.opened.v1",
                "lianxin.hand-over",
                handOver.toString(),
                1,
                Map.of(
                        "handOver",
                        handOver,
                        "community",
                        place.community(),
                        "from",
                        place.cadre(),
                        "to",
                        next.cadre()));
    }

    private void completed(Place from, Place to) {
        deliver.event(
                "hand-over.completed.v1",
                "lianxin.hand-over",
                handOver.toString(),
                2,
                Map.of("handOver", handOver, "community", place.community(), "from", from.cadre(), "to", to.cadre()));
    }
}
