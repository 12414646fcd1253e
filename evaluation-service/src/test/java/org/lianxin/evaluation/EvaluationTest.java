package org.lianxin.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.local.LocalStack;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.Deliver;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

/** The running service with a region of its own for each test, half a year that is just over, and an assessor. */
@WithTestResource(LocalStack.class)
abstract class EvaluationTest {
    static final Instant FROM = Instant.parse("2025-12-31T16:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-06-30T16:00:00Z");
    static final Instant WITHIN = Instant.parse("2026-03-01T04:00:00Z");
    static final String ORG = "12330102MB0000001X";
    static final String DEFAULT_SCHEME = "01990000-0000-7000-8000-000000000001";

    private static final AtomicInteger REGIONS = new AtomicInteger(300_000);

    @Inject
    Deliver deliver;

    @Inject
    Published published;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    String region;
    String community;

    @BeforeEach
    void aRegionOfItsOwn() {
        region = String.valueOf(REGIONS.incrementAndGet());
        community = region + "001001";
        clock.setDay("2026-07-02");
    }

    static String cadre(int number) {
        return "%s/S%03d".formatted(ORG, number);
    }

    RequestSpecification assessor() {
        return as(Tokens.of(Role.ASSESSOR).region(region).subject("assessor-1"));
    }

    /** Another assessor than the one who moves the periods. */
    RequestSpecification reviewer() {
        return as(Tokens.of(Role.ASSESSOR).region(region).subject("reviewer-1"));
    }

    RequestSpecification inspector() {
        return as(Tokens.of(Role.INSPECTOR).region(region));
    }

    RequestSpecification supervisor(String ofRegion) {
        return as(Tokens.of(Role.SUPERVISOR).region(ofRegion).org(ORG));
    }

    RequestSpecification cadreCalls(String cadre) {
        return as(Tokens.of(Role.CADRE).cadre(cadre));
    }

    static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.sign());
    }

    Map<String, Object> plan() {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("name", "2026 年上半年");
        plan.put("region", region);
        plan.put("from", FROM.toString());
        plan.put("until", UNTIL.toString());
        plan.put("scheme", DEFAULT_SCHEME);
        return plan;
    }

    UUID openPeriod() {
        return openPeriod(DEFAULT_SCHEME);
    }

    UUID openPeriod(String scheme) {
        var id = UUID.randomUUID();
        var plan = plan();
        plan.put("scheme", scheme);
        assessor()
                .contentType(ContentType.JSON)
                .body(plan)
                .put("/api/v1/periods/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** As the rules want it: tried on a past period, then approved by somebody else. */
    void approve(String scheme) {
        assessor()
                .contentType(ContentType.JSON)
                .body(Map.of("period", emptyPeriod()))
                .post("/api/v1/schemes/%s/trials".formatted(scheme))
                .then()
                .statusCode(201);
        as(Tokens.of(Role.ASSESSOR).subject("assessor-2"))
                .post("/api/v1/schemes/%s/approval".formatted(scheme))
                .then()
                .statusCode(200);
    }

    /** A computed period in which nothing happened. */
    UUID emptyPeriod() {
        var id = UUID.randomUUID();
        var plan = plan();
        plan.put("from", "2001-01-01T00:00:00Z");
        plan.put("until", "2001-02-01T00:00:00Z");
        assessor()
                .contentType(ContentType.JSON)
                .body(plan)
                .put("/api/v1/periods/" + id)
                .then()
                .statusCode(201);
        move(id, "freezing");
        move(id, "computation");
        return id;
    }

    UUID computedPeriod() {
        var id = openPeriod();
        move(id, "freezing");
        move(id, "computation");
        return id;
    }

    JsonPath move(UUID period, String step) {
        return assessor()
                .post("/api/v1/periods/%s/%s".formatted(period, step))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String digest(UUID period) {
        return assessor()
                .get("/api/v1/periods/%s/digest".formatted(period))
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
    }

    /** Numbers as the decimals that were sent. */
    JsonPath card(UUID period, String cadre) {
        return new JsonPath(assessor()
                        .get("/api/v1/periods/%s/scorecards/%s".formatted(period, cadre))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .using(io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                        .numberReturnType(io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    void tell(Told... events) {
        for (var event : events) {
            event.to(deliver);
        }
    }

    /** As many ratings of one cadre as there are grades. */
    void ratings(String cadre, String of, int... grades) {
        for (int grade : grades) {
            tell(Told.rating(UUID.randomUUID(), grade, cadre, of, WITHIN));
        }
    }

    static Matcher<String> problem(String code) {
        return equalTo("urn:lianxin:problem:" + code);
    }

    /** Does to a fact what nobody may: takes it away and puts another in its place. */
    void tamper(UUID fact, String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> java.util.stream.Stream.of(
                                "create temporary table taken on commit drop as select * from fact where event_id = '%s'"
                                        .formatted(fact),
                                "delete from fact where event_id = '%s'".formatted(fact),
                                "update taken set " + change,
                                "insert into fact select * from taken")
                        .forEach(statement ->
                                database.createNativeQuery(statement).executeUpdate()));
    }

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    long count(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }
}
