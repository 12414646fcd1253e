package org.lianxin.visit;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.lianxin.local.LocalStack;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.Deliver;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

/** The running service over PostgreSQL and Kafka, and the words its tests are written in. Each test has places of its own. */
@WithTestResource(LocalStack.class)
public abstract class ServiceTest {
    protected static final String REGION = "330102";
    protected static final String ORG = "91330100799655058B";

    @Inject
    protected Deliver deliver;

    @Inject
    protected Published published;

    @Inject
    protected TestClock clock;

    /** A fresh community in the region. */
    protected String aCommunity() {
        return aCommunityIn(REGION);
    }

    protected String aCommunityIn(String region) {
        var code = region + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        deliver.event(
                "community.changed.v1",
                "lianxin.community",
                code,
                System.nanoTime(),
                Map.of("community", code, "kind", "RESIDENTIAL", "region", code, "occurredAt", clock.instant()));
        return code;
    }

    protected String aWorkUnit() {
        var code = "9133%014d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000_000L));
        deliver.event(
                "community.changed.v1",
                "lianxin.community",
                code,
                System.nanoTime(),
                Map.of(
                        "community",
                        code,
                        "kind",
                        "WORK_UNIT",
                        "region",
                        REGION + "001001",
                        "occurredAt",
                        clock.instant()));
        return code;
    }

    protected String aCadre() {
        return ORG + "/S" + UUID.randomUUID().toString().substring(0, 12);
    }

    protected String aLeadOf(String community) {
        var cadre = aCadre();
        assign(UUID.randomUUID(), 1, cadre, community, "LEAD", today().minusYears(1), null, "ACTIVE");
        return cadre;
    }

    protected void assign(
            UUID id,
            long sequence,
            String cadre,
            String community,
            String role,
            LocalDate from,
            LocalDate to,
            String status) {
        var body = new HashMap<String, Object>();
        body.put("assignment", id);
        body.put("community", community);
        body.put("cadre", cadre);
        body.put("org", ORG);
        body.put("role", role);
        body.put("validFrom", from.toString());
        body.put("validTo", to == null ? null : to.toString());
        body.put("status", status);
        body.put("occurredAt", clock.instant().toString());
        deliver.event("assignment.changed.v1", "lianxin.assignment", id.toString(), sequence, body);
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    protected RequestSpecification bearing(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    protected RequestSpecification cadre(String cadre) {
        return bearing(Tokens.of(Role.CADRE).cadre(cadre).subject(cadre).sign());
    }

    protected RequestSpecification supervisor() {
        return inRegion(Role.SUPERVISOR, REGION);
    }

    protected RequestSpecification inRegion(String role, String region) {
        return bearing(
                Tokens.of(role).region(region).subject(role + " of " + region).sign());
    }

    protected Map<String, Object> householdBody(String community, String risk) {
        var body = new HashMap<String, Object>();
        body.put("community", community);
        body.put("address", "清波街道 12 号");
        body.put("risk", risk);
        body.put("riskReasons", List.of("独居老人"));
        body.put("members", List.of(member("王小明", "ELDERLY_ALONE")));
        return body;
    }

    protected Map<String, Object> member(String name, String... groups) {
        return Map.of("id", UUID.randomUUID(), "name", name, "relation", "户主", "groups", groups);
    }

    protected UUID aHousehold(String cadre, String community, String risk) {
        var id = UUID.randomUUID();
        cadre(cadre)
                .body(householdBody(community, risk))
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    protected Map<String, Object> visitBody(String kind, String community, UUID household) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("community", community);
        if (household != null) {
            body.put("household", household);
        }
        body.put("startedAt", ago(2, ChronoUnit.HOURS));
        body.put("minutes", 40);
        body.put("notes", "屋顶漏雨");
        return body;
    }

    protected String ago(long amount, ChronoUnit unit) {
        return clock.instant()
                .minus(amount, unit)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** Records a home visit and answers its one-time code. */
    protected String aVisit(UUID id, String cadre, String community, UUID household) {
        return cadre(cadre)
                .body(visitBody("HOME", community, household))
                .put("/api/v1/visits/" + id)
                .then()
                .statusCode(201)
                .extract()
                .path("acknowledgementCode");
    }

    protected Map<String, Object> need(UUID id) {
        return Map.of("id", id, "category", "HOUSING", "description", "屋顶需要修缮");
    }

    /** Does the same several times at once and collects what came of it. */
    protected static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (var running : threads.invokeAll(java.util.Collections.nCopies(times, action))) {
                results.add(running.get());
            }
            return results;
        }
    }

    /** A long code as a device makes it. */
    protected static String aCode() {
        var hex = UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        return hex.substring(0, 26);
    }

    protected static Instant at(String time) {
        return Instant.parse(time);
    }
}
