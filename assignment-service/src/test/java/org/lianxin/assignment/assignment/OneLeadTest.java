package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

/** One lead of a community at any instant, and one led community of a cadre: the last word is the database's. */
@QuarkusTest
class OneLeadTest extends ServiceTest {

    private static final String DAY = "2026-03-10";

    @Inject
    DataSource database;

    private Place place;
    private String org;

    @BeforeEach
    void aPlace() {
        clock.setDay(DAY);
        place = Place.fresh().with(30);
        org = anOrganisation(place.district());
    }

    @Test
    void theDatabaseItselfRefusesASecondLead() throws SQLException {
        insert(place.community(1), aCadreOf(org), "LEAD", DAY, "2026-06-01", true);
        var second = aCadreOf(org);
        assertRefused(
                "assignment_one_lead", () -> insert(place.community(1), second, "LEAD", "2026-05-31", null, true));
        insert(place.community(1), second, "LEAD", "2026-06-01", null, true);
        insert(place.community(1), aCadreOf(org), "DEPUTY", DAY, null, true);
        insert(place.community(1), aCadreOf(org), "ACTING", DAY, null, true);
    }

    @Test
    void theDatabaseItselfRefusesASecondLedCommunityWhereThatIsTheRule() throws SQLException {
        var cadre = aCadreOf(org);
        insert(place.community(1), cadre, "LEAD", DAY, null, true);
        assertRefused("assignment_one_community", () -> insert(place.community(2), cadre, "LEAD", DAY, null, true));
        insert(place.community(2), cadre, "DEPUTY", DAY, null, true);
        insert(place.community(3), cadre, "LEAD", DAY, null, false);
    }

    @Test
    void theDatabaseRefusesRangesAndWordsThatMakeNoSense() {
        var cadre = aCadreOf(org);
        assertRefused(
                "assignment_dates_in_order", () -> insert(place.community(1), cadre, "LEAD", DAY, "2026-03-09", true));
        assertRefused("assignment_role_known", () -> insert(place.community(1), cadre, "KING", DAY, null, true));
        assertRefused("assignment_community_fk", () -> insert("330102999999", cadre, "LEAD", DAY, null, true));
        assertRefused(
                "assignment_cadre_fk", () -> insert(place.community(1), org + "/NOBODY", "LEAD", DAY, null, true));
    }

    @Test
    void theCallerIsToldWhichRuleItWas() {
        var cadre = aCadreOf(org);
        put(place.community(1), cadre, "LEAD").statusCode(201);
        put(place.community(1), aCadreOf(org), "LEAD")
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:assignment-one-lead"));
        put(place.community(2), cadre, "LEAD")
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:assignment-one-community"));
        put(place.community(2), cadre, "ACTING").statusCode(201);
    }

    @Test
    void ofManyAtOnceExactlyOneLeads() throws Exception {
        var cadres = IntStream.range(0, 12).mapToObj(i -> aCadreOf(org)).toList();
        for (int round = 1; round <= 3; round++) {
            var community = place.community(round + 3);
            var statuses = atOnce(cadres.stream()
                    .<Callable<Integer>>map(cadre ->
                            () -> put(community, cadre, "LEAD").extract().statusCode())
                    .toList());
            // Whoever won a round leads elsewhere now and loses the next by the other rule.
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
            assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
            assertEquals(1, leadsOf(community));
        }
    }

    @Test
    void ofManyCommunitiesAtOnceACadreLeadsExactlyOne() throws Exception {
        var cadre = aCadreOf(org);
        var statuses = atOnce(IntStream.rangeClosed(10, 21)
                .<Callable<Integer>>mapToObj(i ->
                        () -> put(place.community(i), cadre, "LEAD").extract().statusCode())
                .toList());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses.toString());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(call -> {
                        try {
                            return call.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    private int leadsOf(String community) {
        return administrator()
                .get("/api/v1/communities/" + community + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("items.findAll { it.role == 'LEAD' }.size()");
    }

    private ValidatableResponse put(String community, String cadre, String role) {
        var wish = new HashMap<String, Object>(Map.of("community", community, "cadre", cadre, "validFrom", DAY));
        wish.put("role", role);
        return supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then();
    }

    private interface Insert {
        void run() throws SQLException;
    }

    private static void assertRefused(String constraint, Insert insert) {
        var refused = assertThrows(SQLException.class, insert::run);
        assertTrue(refused.getMessage().contains(constraint), refused.getMessage());
    }

    private void insert(String community, String cadre, String role, String from, String to, boolean sole)
            throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into assignment (id, community, org, staff_number, role, status, valid_from, valid_to, sole, version, changed_at)
                        values (?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, 0, now())""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, community);
            insert.setString(3, cadre.substring(0, 18));
            insert.setString(4, cadre.substring(19));
            insert.setString(5, role);
            insert.setDate(6, Date.valueOf(from));
            insert.setDate(7, to == null ? null : Date.valueOf(to));
            insert.setBoolean(8, sole);
            insert.executeUpdate();
        }
    }
}
