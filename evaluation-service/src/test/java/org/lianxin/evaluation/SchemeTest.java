package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

/** A scheme is data, proposed by one person and approved by another; what the rules forbid cannot be part of it. */
@QuarkusTest
class SchemeTest extends EvaluationTest {

    private Map<String, Object> scheme() {
        var scheme = new LinkedHashMap<String, Object>();
        scheme.put("code", "scheme-" + region);
        scheme.put("name", Map.of("en", "Trial", "zh", "试行方案"));
        scheme.put("source", "Decision of the organisation department");
        scheme.put(
                "grading",
                new LinkedHashMap<>(Map.of(
                        "excellentFrom", 90,
                        "competentFrom", new BigDecimal("70.5"),
                        "basicallyCompetentFrom", 60,
                        "excellentCeiling", 25)));
        scheme.put(
                "indicators",
                new ArrayList<>(List.of(
                        indicator("satisfaction", "SHRUNKEN_MEAN", 70, true, "RATING"),
                        indicator("help", "SHARE", 30, false, "HELP_CONFIRMED"))));
        return scheme;
    }

    private static Map<String, Object> indicator(
            String code, String kind, int weight, boolean required, String... facts) {
        var indicator = new LinkedHashMap<String, Object>();
        indicator.put("code", code);
        indicator.put("name", Map.of("en", code, "zh", "指标"));
        indicator.put("kind", kind);
        indicator.put("factKinds", List.of(facts));
        indicator.put("weight", weight);
        indicator.put("minSample", 1);
        indicator.put("priorStrength", 2);
        indicator.put("required", required);
        indicator.put("source", "Trial");
        return indicator;
    }

    private ValidatableResponse propose(Map<String, Object> scheme) {
        return assessor()
                .contentType(ContentType.JSON)
                .body(scheme)
                .post("/api/v1/schemes")
                .then();
    }

    private String approved(Map<String, Object> scheme) {
        String id = propose(scheme).statusCode(201).extract().path("id");
        approve(id);
        return id;
    }

    @Test
    void theDefaultIsThereApprovedAndSaysWhereItComesFrom() {
        assessor()
                .get("/api/v1/schemes/" + DEFAULT_SCHEME)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("APPROVED"))
                .body(
                        "indicators.code",
                        contains("resident-satisfaction", "timely-answers", "due-contacts-acknowledged"))
                .body("indicators.weight", contains(60, 20, 20))
                .body("indicators.minSample", contains(10, 5, 5))
                .body("indicators[0].priorStrength", equalTo(10))
                .body("indicators[0].source", startsWith("Suite default"));
    }

    @Test
    void isApprovedByASecondPersonOnly() {
        var answer = propose(scheme()).statusCode(201).body("status", equalTo("DRAFT"));
        String id = answer.extract().path("id");
        answer.header("Location", containsString("/api/v1/schemes/" + id));
        var second = Tokens.of(Role.ASSESSOR).subject("assessor-2");
        assessor()
                .contentType(ContentType.JSON)
                .body(Map.of("period", emptyPeriod()))
                .post("/api/v1/schemes/%s/trials".formatted(id))
                .then()
                .statusCode(201);
        assessor()
                .post("/api/v1/schemes/%s/approval".formatted(id))
                .then()
                .statusCode(403)
                .body("type", problem("scheme-second-person"));
        as(second)
                .post("/api/v1/schemes/%s/approval".formatted(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("assessor-2"));
        as(second)
                .post("/api/v1/schemes/%s/approval".formatted(id))
                .then()
                .statusCode(409)
                .body("type", problem("scheme-already-approved"));
        // The database would not have it either.
        assertThrows(
                RuntimeException.class,
                () -> sql("update scheme set approved_by = proposed_by where id = '" + id + "'"));
    }

    @Test
    void aDraftEvaluatesNothing() {
        String id = propose(scheme()).statusCode(201).extract().path("id");
        var plan = plan();
        plan.put("scheme", id);
        assessor()
                .contentType(ContentType.JSON)
                .body(plan)
                .put("/api/v1/periods/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("scheme"))
                .body("errors[0].code", equalTo("scheme-not-approved"));
    }

    @Test
    void scoresByItsOwnWeightsSamplesAndThresholds() {
        var scheme = approved(scheme());
        ratings(cadre(1), community, 4, 4);
        tell(Told.help(UUID.randomUUID(), "SILENCE", cadre(1), community, WITHIN));
        tell(Told.help(UUID.randomUUID(), "RESIDENT", cadre(1), community, WITHIN));
        var period = openPeriod(scheme);
        move(period, "freezing");
        move(period, "computation");
        // (70 × 75 + 30 × 50) / 100 = 67.5, below this scheme's 70.5 for competent.
        var card = card(period, cadre(1));
        assertEquals("(70 × 75.00 + 30 × 50.00) / 100 = 67.50", card.get("formula"));
        assertEquals("BASICALLY_COMPETENT", card.get("grade"));
    }

    @Test
    void theSameCodeAgainIsTheNextEdition() {
        propose(scheme()).statusCode(201).body("edition", equalTo(1));
        propose(scheme()).statusCode(201).body("edition", equalTo(2));
    }

    @Test
    void theSameKeyCreatesOnce() {
        var key = UUID.randomUUID().toString();
        var ids = java.util.stream.Stream.generate(() -> assessor()
                        .header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(scheme())
                        .post("/api/v1/schemes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(3)
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        var other = scheme();
        other.put("source", "Another");
        assessor()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(other)
                .post("/api/v1/schemes")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VISIT_COUNT",
                "VISIT_COUNTS",
                "visit-count",
                "CHECK_INS",
                "PHOTOS",
                "VIDEO",
                "LOCATION",
                "TRACKS",
                "ONLINE_TIME",
                "LIKES",
                "ONLINE_VOTES",
                "POINTS"
            })
    void whatTheRulesForbidIsRefusedWithTheTextOfTheRule(String forbidden) {
        var scheme = scheme();
        scheme.put(
                "indicators",
                List.of(
                        indicator("satisfaction", "SHRUNKEN_MEAN", 70, true, "RATING"),
                        indicator("diligence", "SHARE", 30, false, "VISIT_ACKNOWLEDGED", forbidden)));
        propose(scheme)
                .statusCode(400)
                .body("errors[0].field", equalTo("indicators[1].factKinds[1]"))
                .body("errors[0].code", startsWith("forbidden-"))
                .body("errors[0].message", containsString("must not"));
        var chinese = assessor()
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body(scheme)
                .post("/api/v1/schemes")
                .then()
                .extract()
                .<String>path("errors[0].message");
        assertTrue(chinese.contains("不得"), chinese);
        assertEquals(0, count("select count(*) from scheme where code = 'scheme-" + region + "'"));
    }

    @Test
    void aFactOfAForbiddenKindCannotEvenBeStored() {
        assertThrows(
                RuntimeException.class,
                () -> sql("insert into fact values (gen_random_uuid(), 'VISIT_COUNT', null, null, now(), 1, "
                        + "gen_random_uuid(), 'VISIT', gen_random_uuid(), 'x')"));
    }

    @Test
    void gradesAndYesOrNoAreNeverMixed() {
        var scheme = scheme();
        scheme.put("indicators", List.of(indicator("mixed", "SHRUNKEN_MEAN", 100, true, "RATING", "MATTER_ANSWERED")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo("fact-kind-of-other-scale"));
        scheme.put("indicators", List.of(indicator("correction", "SHARE", 100, true, "RATING_EXCLUDED")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo("fact-kind-of-other-scale"));
    }

    @ParameterizedTest
    @CsvSource({"69, weights-not-100", "71, weights-not-100"})
    void weightsAddUpToAHundred(int weight, String code) {
        var scheme = scheme();
        scheme.put(
                "indicators",
                List.of(
                        indicator("satisfaction", "SHRUNKEN_MEAN", weight, true, "RATING"),
                        indicator("help", "SHARE", 30, false, "HELP_CONFIRMED")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo(code));
    }

    @Test
    void residentsAreAlwaysAsked() {
        var scheme = scheme();
        scheme.put("indicators", List.of(indicator("help", "SHARE", 100, true, "HELP_CONFIRMED")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo("residents-not-asked"));
        scheme.put("indicators", List.of(indicator("satisfaction", "SHRUNKEN_MEAN", 100, false, "RATING")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo("residents-not-asked"));
    }

    @Test
    void anIndicatorIsNamedOnceAndItsFactsAreKnown() {
        var scheme = scheme();
        var satisfaction = indicator("satisfaction", "SHRUNKEN_MEAN", 50, true, "RATING");
        scheme.put("indicators", List.of(satisfaction, satisfaction));
        propose(scheme).statusCode(400).body("errors[0].field", equalTo("indicators[1].code"));
        scheme.put("indicators", List.of(indicator("weather", "SHARE", 100, true, "SUNSHINE")));
        propose(scheme).statusCode(400).body("errors[0].code", equalTo("unknown-fact-kind"));
    }

    @ParameterizedTest
    @CsvSource({
        "weight, 0",
        "weight, 101",
        "weight, 1.5",
        "minSample, 0",
        "minSample, 10001",
        "priorStrength, -1",
        "priorStrength, 10001"
    })
    void numbersOfAnIndicatorHaveARange(String field, BigDecimal value) {
        var scheme = scheme();
        var indicator = indicator("satisfaction", "SHRUNKEN_MEAN", 100, true, "RATING");
        indicator.put(field, value);
        scheme.put("indicators", List.of(indicator));
        propose(scheme).statusCode(400).body("errors.field", hasItem("indicators[0]." + field));
    }

    @ParameterizedTest
    @CsvSource({
        "excellentFrom, 100.01",
        "excellentFrom, 70.5",
        "excellentCeiling, 25.01",
        "excellentCeiling, -1",
        "basicallyCompetentFrom, 0",
        "competentFrom, 70.123"
    })
    void thresholdsHaveARangeAndAnOrder(String field, BigDecimal value) {
        var scheme = scheme();
        @SuppressWarnings("unchecked")
        var grading = (Map<String, Object>) scheme.get("grading");
        grading.put(field, value);
        propose(scheme).statusCode(400).body("errors[0].field", startsWith("grading"));
    }

    @Test
    void refusesEachFieldThatMakesNoSense() {
        BadInput.refusesEachField(
                () -> assessor(),
                "POST",
                "/api/v1/schemes",
                scheme(),
                Set.of("code", "name", "source", "grading", "indicators"));
    }

    @Test
    void listsEditionsInPages() {
        propose(scheme()).statusCode(201);
        propose(scheme()).statusCode(201);
        var read = new ArrayList<String>();
        String cursor = "";
        do {
            var page = assessor()
                    .get("/api/v1/schemes?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (int i = 0; i < page.getList("items").size(); i++) {
                read.add(page.getString("items[%d].code".formatted(i)) + " "
                        + page.getInt("items[%d].edition".formatted(i)));
            }
            cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
        } while (cursor != null);
        assertTrue(read.containsAll(List.of("contact-work 1", "scheme-" + region + " 1", "scheme-" + region + " 2")));
        assertEquals(read.stream().distinct().toList(), read);
    }
}
