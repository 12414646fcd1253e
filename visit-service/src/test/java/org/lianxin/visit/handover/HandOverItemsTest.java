package org.lianxin.visit.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.OwnersDatabase;
import org.lianxin.visit.ServiceTest;

/** All that is open in a cadre's name in a community passes to the next one, once, and nothing else does. */
@QuarkusTest
class HandOverItemsTest extends ServiceTest {

    @Inject
    OwnersDatabase owner;

    @Inject
    EntityManager entities;

    private final UUID handOver = UUID.randomUUID();
    private final UUID led = UUID.randomUUID();
    private String community;
    private String old;
    private String next;
    private UUID household;
    private UUID decided;
    private UUID undecided;

    @BeforeEach
    void aCadreWithOpenItems() {
        community = aCommunity();
        old = aCadre();
        assign(led, 1, old, community, "LEAD", today().minusYears(1), null, "ACTIVE");
        next = aCadre();
        household = aHousehold(old, community, "KEY");
        var visit = UUID.randomUUID();
        aVisit(visit, old, community, household);
        decided = aNeed(visit);
        undecided = aNeed(visit);
        cadre(old)
                .body(Map.of("template", "SIMPLE"))
                .post("/api/v1/needs/" + decided + "/help-case")
                .then()
                .statusCode(201);
        cadre(old)
                .body(Map.of(
                        "community",
                        community,
                        "household",
                        household,
                        "words",
                        "三日内修好屋顶",
                        "dueOn",
                        today().plusDays(3).toString()))
                .post("/api/v1/promises")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsOpenIsListedWithoutAWordOfIt() {
        opened();
        var listed = only("hand-over.items-listed.v1");
        assertEquals(Map.of("DUE_CONTACT", 1, "HELP_CASE", 1, "NEED", 1, "PROMISE", 1), kinds(listed));
        assertEquals("visit-service", listed.get("source").asText());
        assertTrue(StreamSupport.stream(listed.get("items").spliterator(), false)
                .anyMatch(item -> item.get("item").asText().equals(undecided.toString())));
        assertEquals(old, dueContactOf(community));
    }

    @Test
    void allOfItPassesAtOnceAndWhatIsDoneStays() {
        opened();
        completed();
        assertEquals(4, only("hand-over.items-moved.v1").get("moved").asInt());
        assertEquals(next, dueContactOf(community));
        cadreNow(next).get("/api/v1/needs/" + undecided).then().body("cadre", equalTo(old), "inCharge", equalTo(next));
        assertEquals(next, one("select cadre from promise where community = '%s'".formatted(community)));
        assertEquals(old, one("select made_by from promise where community = '%s'".formatted(community)));
        supervisor().get("/api/v1/needs/" + decided).then().body("inCharge", equalTo(old));
        assertEquals(next, one("select cadre from help_case where need = '%s'".formatted(decided)));
    }

    @Test
    void repetitionsReplaysAndLateArrivalsChangeNothing() {
        opened();
        opened();
        completed();
        completed();
        // What the incoming cadre finds open from now on is theirs, whatever is told again.
        var third = aCadre();
        deliver.event(
                "hand-over.completed.v1",
                "lianxin.hand-over",
                handOver.toString(),
                2,
                Map.of("handOver", handOver, "community", community, "from", next, "to", third));
        opened();
        only("hand-over.items-listed.v1");
        only("hand-over.items-moved.v1");
        assertEquals(next, dueContactOf(community));
    }

    @Test
    void theEndBeforeTheBeginMovesAllAndListsNothingAfterwards() {
        completed();
        opened();
        assertEquals(4, only("hand-over.items-moved.v1").get("moved").asInt());
        assertEquals(List.of("hand-over.items-moved.v1"), published.typesOf(handOver));
    }

    @Test
    void togetherOrNotAtAll() {
        // A case that the database refuses to move makes the whole transaction fail; when it can, everything passes.
        owner.execute("alter table help_case add constraint help_case_stuck check (cadre <> '%s')".formatted(next));
        try {
            assertThrows(RuntimeException.class, this::completed);
            assertEquals(old, dueContactOf(community));
            assertEquals(List.of(), published.typesOf(handOver));
        } finally {
            owner.execute("alter table help_case drop constraint help_case_stuck");
        }
        completed();
        assertEquals(next, dueContactOf(community));
        assertEquals(List.of("hand-over.items-moved.v1"), published.typesOf(handOver));
    }

    @Test
    void contactsStayWithWhoHandsOverUntilEverythingPasses() {
        assign(led, 2, old, community, "LEAD", today().minusYears(1), today(), "HANDING_OVER");
        assign(UUID.randomUUID(), 1, next, community, "LEAD", today(), null, "ACTIVE");
        assertEquals(old, dueContactOf(community));
        opened();
        assign(led, 3, old, community, "LEAD", today().minusYears(1), today(), "ENDED");
        assertEquals(old, dueContactOf(community));
        completed();
        assertEquals(next, dueContactOf(community));
    }

    @Test
    void nothingOfAnotherCommunityOrCadrePasses() {
        var other = aCommunity();
        assign(UUID.randomUUID(), 1, old, other, "LEAD", today().minusYears(1), null, "ACTIVE");
        aHousehold(old, other, "HIGH");
        completed();
        assertEquals(old, dueContactOf(other));
        assertEquals(next, dueContactOf(community));
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

    private UUID aNeed(UUID visit) {
        var id = UUID.randomUUID();
        cadre(old)
                .body(need(id))
                .post("/api/v1/visits/" + visit + "/needs")
                .then()
                .statusCode(201);
        return id;
    }

    private RequestSpecification cadreNow(String cadre) {
        assign(UUID.randomUUID(), 1, cadre, community, "DEPUTY", today().minusDays(1), null, "ACTIVE");
        return cadre(cadre);
    }

    private void opened() {
        var body = new HashMap<String, Object>(
                Map.of("handOver", handOver, "community", community, "from", old, "kind", "TRANSFER"));
        body.put("to", next);
        deliver.event("hand-over.opened.v1", "lianxin.hand-over", handOver.toString(), 1, body);
    }

    private void completed() {
        deliver.event(
                "hand-over.completed.v1",
                "lianxin.hand-over",
                handOver.toString(),
                2,
                Map.of("handOver", handOver, "community", community, "from", old, "to", next));
    }

    private JsonNode only(String type) {
        var found = published.of(handOver).stream()
                .filter(event -> type.endsWith("listed.v1") == event.has("items"))
                .toList();
        assertEquals(1, found.size(), type);
        return found.getFirst();
    }

    private static Map<String, Integer> kinds(JsonNode listed) {
        var kinds = new TreeMap<String, Integer>();
        listed.get("items").forEach(item -> kinds.merge(item.get("kind").asText(), 1, Integer::sum));
        return kinds;
    }

    private String dueContactOf(String place) {
        return one("select cadre from due_contact where status = 'OPEN' and community = '%s'".formatted(place));
    }

    private String one(String sql) {
        return QuarkusTransaction.requiringNew().call(() ->
                (String) entities.createNativeQuery(sql, String.class).getSingleResult());
    }
}
