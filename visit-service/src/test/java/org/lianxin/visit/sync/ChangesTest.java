package org.lianxin.visit.sync;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ChangesTest extends DeviceTest {
    @Inject
    EntityManager entities;

    @Test
    void aNewDeviceGetsAllThenOnlyWhatChanges() {
        var id = UUID.randomUUID();
        aVisit(id, lead, community, household);
        var kinds = new ArrayList<String>();
        var ids = new ArrayList<String>();
        String cursor = readAll(lead, null, kinds, ids);
        assertTrue(kinds.containsAll(List.of("visit", "household", "due-contact")), kinds.toString());
        assertTrue(ids.contains(id.toString()) && ids.contains(household.toString()), ids.toString());
        assertEquals(ids.size(), ids.stream().distinct().count(), "each once");

        var none = new ArrayList<String>();
        cursor = readAll(lead, cursor, new ArrayList<>(), none);
        assertEquals(List.of(), none);

        cadre(lead)
                .body(Map.of("text", "门牌应为 14 号"))
                .post("/api/v1/visits/" + id + "/corrections")
                .then()
                .statusCode(201);
        var changed = changes(lead, cursor, 200);
        assertEquals(List.of(id.toString()), changed.getList("changes.id"));
        assertEquals(List.of("门牌应为 14 号"), changed.getList("changes[0].record.corrections.text"));
    }

    @Test
    void whatLeftTheScopeIsToBeForgottenWithoutAnyEventOfThatDay() {
        var other = aCommunity();
        var second = UUID.randomUUID();
        assign(second, 1, lead, other, "DEPUTY", today().minusDays(3), today().plusDays(1), "ACTIVE");
        var there = aHousehold(lead, other, "KEY");
        var ids = new ArrayList<String>();
        String cursor = readAll(lead, null, new ArrayList<>(), ids);
        assertTrue(ids.contains(there.toString()));

        clock.advance(java.time.Duration.ofDays(1));
        var answer = changes(lead, cursor, 200);
        assertEquals(List.of("community"), answer.getList("removals.kind"));
        assertEquals(List.of(other), answer.getList("removals.community"));
        assertEquals(List.of("out-of-scope"), answer.getList("removals.reason"));

        assign(second, 2, lead, other, "DEPUTY", today().minusDays(3), null, "ACTIVE");
        var back = new ArrayList<String>();
        readAll(lead, answer.getString("cursor"), new ArrayList<>(), back);
        assertTrue(back.contains(there.toString()), "all of it again when the community comes back");
    }

    @Test
    void aHouseholdThatMovesElsewhereIsRemovedOneThatIsErasedToo() {
        var erased = aHousehold(lead, community, "NORMAL");
        String cursor = readAll(lead, null, new ArrayList<>(), new ArrayList<>());
        sql("update household set community = '330188001001' where id = '" + household + "'");
        sql("update household set status = 'ERASED', address = null where id = '" + erased + "'");
        var removed = changes(lead, cursor, 500).<String>getList("removals.id");
        assertTrue(removed.containsAll(List.of(household.toString(), erased.toString())), removed.toString());
    }

    @Test
    void aTransactionThatBeganEarlierAndCommitsLaterIsNotMissed() throws Exception {
        var slow = UUID.randomUUID();
        aVisit(slow, lead, community, household);
        String cursor = readAll(lead, null, new ArrayList<>(), new ArrayList<>());
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var running = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    entities.createNativeQuery("update visit set minutes = 7 where id = :id")
                            .setParameter("id", slow)
                            .executeUpdate();
                    written.countDown();
                    await(mayCommit);
                }));
        await(written);
        var fast = UUID.randomUUID();
        aVisit(fast, lead, community, household);
        // The later transaction has committed, but its place in the order is behind one that is still open.
        var between = changes(lead, cursor, 200);
        assertFalse(between.getList("changes.id").contains(slow.toString()));
        mayCommit.countDown();
        running.join();
        var ids = new ArrayList<String>();
        readAll(lead, between.getString("cursor"), new ArrayList<>(), ids);
        assertTrue(ids.contains(slow.toString()), "the one that committed late");
        assertTrue(
                ids.contains(fast.toString()) || between.getList("changes.id").contains(fast.toString()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, java.util.concurrent.TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSealedVisitIsOnNoDeviceButItsMakersUntilItIsReleased() {
        var visitor = aCadre();
        assign(UUID.randomUUID(), 1, visitor, community, "DEPUTY", today().minusDays(5), null, "ACTIVE");
        var id = UUID.randomUUID();
        cadre(visitor)
                .body(visitBody("INCOGNITO", community, null))
                .put("/api/v1/visits/" + id)
                .then()
                .statusCode(201);
        var own = new ArrayList<String>();
        readAll(visitor, null, new ArrayList<>(), own);
        assertTrue(own.contains(id.toString()));
        var visited = new ArrayList<String>();
        String cursor = readAll(lead, null, new ArrayList<>(), visited);
        assertFalse(visited.contains(id.toString()));
        supervisor().post("/api/v1/visits/" + id + "/release").then().statusCode(200);
        readAll(lead, cursor, new ArrayList<>(), visited);
        assertTrue(visited.contains(id.toString()));
    }

    @Test
    void aJointVisitElsewhereLiesOnTheDevicesOfAllWhoWereThere() {
        var companion = aLeadOf(aCommunity());
        var id = UUID.randomUUID();
        var body = visitBody("JOINT", community, household);
        body.put("withCadres", List.of(companion));
        cadre(lead).body(body).put("/api/v1/visits/" + id).then().statusCode(201);
        var ids = new ArrayList<String>();
        readAll(companion, null, new ArrayList<>(), ids);
        assertEquals(List.of(id.toString()), ids);
    }

    @Test
    void anAnswerToABatchTellsTheChangesToo() {
        String cursor = readAll(lead, null, new ArrayList<>(), new ArrayList<>());
        var id = UUID.randomUUID();
        var answer = cadre(lead)
                .body(Map.of("deviceId", "phone", "since", cursor, "operations", List.of(record(id, "甲"))))
                .post("/api/v1/sync")
                .then()
                .statusCode(200)
                .body("results.verdict", equalTo(List.of("CREATED")))
                .extract()
                .jsonPath();
        var ids = new ArrayList<String>(answer.getList("changes.changes.id"));
        readAll(lead, answer.getString("changes.cursor"), new ArrayList<>(), ids);
        assertTrue(ids.contains(id.toString()));
    }

    @Test
    void aCursorBelongsToOneOfficialAndIsNotMadeUp() {
        String cursor = readAll(lead, null, new ArrayList<>(), new ArrayList<>());
        for (var wrong : List.of("x", "AAAA", cursor.substring(2), "%00")) {
            cadre(lead)
                    .get("/api/v1/sync/changes?since=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("since"));
        }
        cadre(aLeadOf(community))
                .queryParam("since", cursor)
                .get("/api/v1/sync/changes")
                .then()
                .statusCode(400);
        for (var wrong : List.of("0", "501", "x", "-1")) {
            cadre(lead)
                    .get("/api/v1/sync/changes?limit=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("limit"));
        }
        inRegion(Role.SUPERVISOR, REGION).get("/api/v1/sync/changes").then().statusCode(403);
    }

    private String readAll(String official, String since, List<String> kinds, List<String> ids) {
        var cursor = since;
        boolean more = true;
        // A transaction of another test may hold the last changes back for a moment.
        for (int calm = 0; more || calm < 3; calm = more ? 0 : calm + 1) {
            var page = changes(official, cursor, 2);
            kinds.addAll(page.getList("changes.kind"));
            ids.addAll(page.getList("changes.id"));
            cursor = page.getString("cursor");
            more = page.getBoolean("more");
        }
        return cursor;
    }

    private JsonPath changes(String official, String since, int limit) {
        var request = cadre(official).queryParam("limit", limit);
        if (since != null) {
            request.queryParam("since", since);
        }
        return request.get("/api/v1/sync/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
