package org.lianxin.feedback;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianxin.local.LocalStack;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.Deliver;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

/** The service over a real PostgreSQL and a real broker, and the words its stories are told in. */
@QuarkusTest
@WithTestResource(LocalStack.class)
public abstract class ServiceTest {
    /** A district; every community of the tests lies in it. */
    protected static final String REGION = "330102";

    protected static final String ELSEWHERE = "330203";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    protected TestClock clock;

    @Inject
    protected Published published;

    @Inject
    protected Deliver deliver;

    @Inject
    protected EntityManager database;

    // ---- places

    /** A community with an official who leads it. */
    protected Place aPlace() {
        var place = aPlaceWithoutLead();
        assigned(place, "LEAD", "2020-01-01", null);
        return place;
    }

    protected Place aPlaceWithoutLead() {
        var number = NUMBER.incrementAndGet();
        var org = "1133010200249%05d".formatted(number);
        var place = new Place(REGION + "%06d".formatted(number), org, org + "/S001");
        organisation(org, REGION, 1);
        cadre(place.cadre(), "ACTIVE", 1);
        deliver.event(
                "community.changed.v1",
                "lianxin.community",
                place.community(),
                1,
                Map.of(
                        "community",
                        place.community(),
                        "kind",
                        "RESIDENTIAL",
                        "region",
                        place.community(),
                        "name",
                        "某社区"));
        return place;
    }

    protected void organisation(String org, String region, long sequence) {
        deliver.event(
                "organisation.changed.v1", "lianxin.organisation", org, sequence, Map.of("org", org, "region", region));
    }

    protected void cadre(String cadre, String status, long sequence) {
        deliver.event(
                "cadre.changed.v1",
                "lianxin.cadre",
                cadre,
                sequence,
                Map.of(
                        "cadre",
                        cadre,
                        "org",
                        cadre.substring(0, 18),
                        "staffNumber",
                        cadre.substring(19),
                        "status",
                        status));
    }

    protected void assigned(Place place, String role, String from, String to) {
        assigned(UUID.randomUUID(), place, role, from, to, 1);
    }

    protected void assigned(UUID id, Place place, String role, String from, String to, long sequence) {
        var body = new HashMap<String, Object>(Map.of(
                "assignment",
                id,
                "community",
                place.community(),
                "cadre",
                place.cadre(),
                "org",
                place.org(),
                "role",
                role,
                "validFrom",
                from,
                "status",
                "ACTIVE"));
        body.put("validTo", to);
        deliver.event("assignment.changed.v1", "lianxin.assignment", id.toString(), sequence, body);
    }

    // ---- people

    protected static String cadre(Place place) {
        return Tokens.of(Role.CADRE).cadre(place.cadre()).subject(place.cadre()).sign();
    }

    protected static String supervisor() {
        return Tokens.of(Role.SUPERVISOR).region(REGION).subject("supervisor-1").sign();
    }

    protected static String officer() {
        return Tokens.of(Role.PETITION_OFFICER)
                .region(REGION)
                .subject("officer-1")
                .sign();
    }

    protected static String inspector() {
        return Tokens.of(Role.INSPECTOR).region("3301").subject("inspector-1").sign();
    }

    protected static RequestSpecification as(String token) {
        var request = given().contentType(ContentType.JSON).accept(ContentType.JSON);
        return token == null ? request : request.auth().oauth2(token);
    }

    // ---- matters

    protected static Map<String, Object> aMatter(Place place) {
        return new HashMap<>(Map.of(
                "kind", "HELP_REQUEST",
                "channel", "WEB",
                "community", place.community(),
                "subject", "路灯坏了",
                "text", "三号楼前的路灯坏了两周，\n老人夜里容易摔倒。"));
    }

    /** A signed-in resident raises it. */
    protected static Raised raise(Map<String, Object> matter) {
        return raise(
                Tokens.of(Role.RESIDENT)
                        .subject("resident-" + UUID.randomUUID())
                        .sign(),
                matter);
    }

    protected static Raised raise(String token, Map<String, Object> matter) {
        return Raised.of(as(token).body(matter).post("/api/v1/matters").then().statusCode(201));
    }

    /** The receipt. */
    public record Raised(String id, String status, String code) {
        public static Raised of(ValidatableResponse answer) {
            JsonPath body = answer.extract().jsonPath();
            return new Raised(body.getString("id"), body.getString("status"), body.getString("trackingCode"));
        }
    }

    protected static ValidatableResponse post(String token, Raised matter, String verb, Map<String, ?> body) {
        return as(token)
                .body(body)
                .post("/api/v1/matters/" + matter.id() + "/" + verb)
                .then();
    }

    protected static JsonPath read(String token, Raised matter) {
        return as(token)
                .get("/api/v1/matters/" + matter.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The resident's side. */
    protected static ValidatableResponse resident(Raised matter, String verb, Map<String, ?> body) {
        return as(null).header("Tracking-Code", matter.code())
                .body(body)
                .post("/api/v1/tracked-matter/" + verb)
                .then();
    }

    protected static JsonPath follow(Raised matter) {
        return as(null).header("Tracking-Code", matter.code())
                .get("/api/v1/tracked-matter")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static String status(Raised matter) {
        return follow(matter).getString("status");
    }

    /** Raised, accepted and answered by the official who leads the community. */
    protected static Raised anAnsweredMatter(Place place) {
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), matter, "answer", Map.of("text", "已修好。")).statusCode(200);
        return matter;
    }

    /** A clock of the matter as the resident sees it: the latest of its kind. */
    protected static Map<String, Object> clockOf(Raised matter, String kind) {
        List<Map<String, Object>> clocks = follow(matter).getList("clocks");
        return clocks.stream()
                .filter(clock -> clock.get("kind").equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    protected static String due(Raised matter, String kind) {
        return (String) clockOf(matter, kind).get("dueAt");
    }

    protected List<String> events(Raised matter) {
        return published.typesOf(matter.id());
    }

    /** Every table of this database as text, row by row. */
    @SuppressWarnings("unchecked")
    protected List<String> wholeDatabase() {
        List<String> tables = database.createNativeQuery(
                        "select quote_ident(relname) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
                        String.class)
                .getResultList();
        return tables.stream()
                .flatMap(table -> ((List<String>) database.createNativeQuery(
                                        "select '" + table + " ' || t::text from " + table + " t", String.class)
                                .getResultList())
                        .stream())
                .toList();
    }
}
