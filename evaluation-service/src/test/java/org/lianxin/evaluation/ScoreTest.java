package org.lianxin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores are a pure function of the facts: anybody can do the sums again, in any order, and get the same. */
@QuarkusTest
class ScoreTest extends EvaluationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anIndependentCalculationGivesExactlyTheSameNumbers(long seed) {
        var halfYear = new RandomHalfYear(seed, region, 9, 700);
        halfYear.places().forEach(this::tell);
        halfYear.events.forEach(this::tell);
        var expected = PlainScores.of(halfYear.events, halfYear.kinds, FROM, UNTIL);
        assertTrue(expected.values().stream().anyMatch(card -> card.score() != null), "some are scored");

        var period = computedPeriod();

        var listed = assessor()
                .get("/api/v1/periods/%s/scorecards?limit=200".formatted(period))
                .jsonPath();
        assertEquals(List.copyOf(expected.keySet()), listed.getList("items.cadre"));
        expected.forEach((cadre, wanted) -> same(wanted, card(period, cadre)));
    }

    private static void same(PlainScores.Card wanted, JsonPath card) {
        assertEquals(wanted.score(), card.get("score"));
        assertEquals(wanted.grade(), card.get("grade"));
        for (int i = 0; i < wanted.lines().size(); i++) {
            var line = wanted.lines().get(i);
            var at = "indicators[%d].".formatted(i);
            assertEquals(
                    line,
                    new PlainScores.Line(
                            card.get(at + "code"),
                            card.getInt(at + "sample"),
                            line.total(),
                            card.get(at + "mean"),
                            card.get(at + "prior"),
                            card.get(at + "shrunken"),
                            card.get(at + "value")));
            assertEquals(line.value() != null, card.getBoolean(at + "sufficient"));
        }
    }

    @Test
    void computingTwiceIsBitIdentical() {
        var halfYear = new RandomHalfYear(4, region, 6, 250);
        halfYear.places().forEach(this::tell);
        halfYear.events.forEach(this::tell);
        var period = computedPeriod();
        var before = digest(period);
        var ids = assessor()
                .get("/api/v1/periods/%s/scorecards".formatted(period))
                .jsonPath()
                .getList("items.id");
        assertEquals("COMPUTED", move(period, "computation").get("status"));
        assertEquals(before, digest(period));
        assertEquals(
                ids,
                assessor()
                        .get("/api/v1/periods/%s/scorecards".formatted(period))
                        .jsonPath()
                        .getList("items.id"));
        assertEquals(List.of("period.moved.v1", "period.moved.v1", "period.moved.v1"), published.typesOf(period));
    }

    @Test
    void deletingAllReadModelsAndReplayingInAnotherOrderGivesTheIdenticalDigest() {
        var halfYear = new RandomHalfYear(5, region, 6, 250);
        var all = new ArrayList<>(halfYear.events);
        all.addAll(halfYear.places());
        all.forEach(this::tell);
        var period = computedPeriod();
        var before = digest(period);
        var hash = assessor().get("/api/v1/periods/" + period).<String>path("factHash");

        for (var table : List.of(
                "fact",
                "organisation",
                "community",
                "assignment",
                "scorecard_indicator",
                "scorecard_perspective",
                "scorecard")) {
            sql("delete from " + table);
        }
        assertNotEquals(before, digest(period));
        assessor()
                .post("/api/v1/periods/%s/computation".formatted(period))
                .then()
                .statusCode(409);
        Collections.shuffle(all, new Random(6));
        all.addAll(all.subList(0, all.size() / 3));
        all.forEach(this::tell);

        move(period, "computation");
        assertEquals(before, digest(period));
        var fresh = computedPeriod();
        assertEquals(before, digest(fresh));
        assertEquals(hash, assessor().get("/api/v1/periods/" + fresh).path("factHash"));
    }

    /** By hand: type mean (5·4 + 15·2) / 20 = 2.5; A has 12 ratings of sum 51, all others of the type 8 of sum 16. */
    @Test
    void shrinkageAsWorkedOutByHand() {
        tell(Told.community(community, "RESIDENTIAL", community, 1));
        // 12 ratings: nine 4 and three 5 → sum 51, mean 4.25.
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5);
        // 8 ratings of 2 → the type has 20 ratings with sum 67, mean 3.35.
        ratings(cadre(2), community, 2, 2, 2, 2, 2, 2, 2, 2);

        var card = card(computedPeriod(), cadre(1));

        // (51 + 10 × 3.35) / (12 + 10) = 84.5 / 22 = 3.840909; (3.840909 − 1) / 4 × 100 = 71.02
        assertEquals(new BigDecimal("4.250000"), card.get("indicators[0].mean"));
        assertEquals(new BigDecimal("3.350000"), card.get("indicators[0].prior"));
        assertEquals(new BigDecimal("3.840909"), card.get("indicators[0].shrunken"));
        assertEquals(new BigDecimal("71.02"), card.get("indicators[0].value"));
        assertEquals(new BigDecimal("71.02"), card.get("score"));
        assertEquals("COMPETENT", card.get("grade"));
        assertEquals(
                "(51 + 10 × 3.350000) / (12 + 10) = 3.840909; (3.840909 − 1) / 4 × 100 = 71.02",
                card.get("indicators[0].formula"));
        assertEquals("(60 × 71.02) / 60 = 71.02", card.get("formula"));
    }

    @Test
    void theMeanIsDrawnTowardThatOfTheSameKindOfCommunity() {
        var village = region + "002201";
        tell(Told.community(community, "RESIDENTIAL", community, 1), Told.community(village, "VILLAGE", village, 1));
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        ratings(cadre(2), village, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        var period = computedPeriod();
        assertEquals(new BigDecimal("4.000000"), card(period, cadre(1)).get("indicators[0].prior"));
        assertEquals(new BigDecimal("2.000000"), card(period, cadre(2)).get("indicators[0].prior"));
    }

    @Test
    void tooFewRatingsAreAnInsufficientSampleAndNeverAZero() {
        ratings(cadre(1), community, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        for (int i = 0; i < 5; i++) {
            tell(Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN));
        }
        var card = card(computedPeriod(), cadre(1));
        assertNull(card.get("score"));
        assertEquals("INSUFFICIENT_SAMPLE", card.get("grade"));
        assertNull(card.get("indicators[0].value"));
        assertEquals("9 < 10", card.get("indicators[0].formula"));
        assertEquals(new BigDecimal("100.00"), card.get("indicators[1].value"));
        assertNull(card.get("formula"));
    }

    @Test
    void weightsAreSharedAmongTheIndicatorsThatHaveASample() {
        ratings(cadre(1), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        for (int i = 0; i < 5; i++) {
            tell(Told.answer(UUID.randomUUID(), i > 0, cadre(1), community, WITHIN));
        }
        // (60 × 100 + 20 × 80) / 80 = 95
        var card = card(computedPeriod(), cadre(1));
        assertEquals("(60 × 100.00 + 20 × 80.00) / 80 = 95.00", card.get("formula"));
        assertEquals("0 < 5", card.get("indicators[2].formula"));
    }

    @Test
    void whoAnsweredForACommunityHasACardEvenWithoutAFact() {
        tell(
                Told.assignment(UUID.randomUUID(), community, cadre(1), "2026-05-01", null, "ACTIVE", 1),
                Told.assignment(UUID.randomUUID(), community, cadre(2), "2025-01-01", "2026-01-02", "ENDED", 1),
                Told.assignment(UUID.randomUUID(), community, cadre(3), "2025-01-01", "2026-01-01", "ENDED", 1),
                Told.assignment(UUID.randomUUID(), community, cadre(4), "2026-07-01", null, "ACTIVE", 1),
                Told.assignment(UUID.randomUUID(), community, cadre(5), "2026-02-01", null, "PROPOSED", 1),
                Told.assignment(UUID.randomUUID(), "999999001001", cadre(6), "2026-02-01", null, "ACTIVE", 1));
        var period = computedPeriod();
        assertEquals(
                List.of(cadre(1), cadre(2)),
                assessor()
                        .get("/api/v1/periods/%s/scorecards".formatted(period))
                        .jsonPath()
                        .getList("items.cadre"));
        assertEquals("INSUFFICIENT_SAMPLE", card(period, cadre(1)).get("grade"));
    }

    @Test
    void aMatterCountsOnceByItsLastAnswerAndOneNeverAnsweredCountsAsLate() {
        var sentBack = UUID.randomUUID();
        var answeredLate = UUID.randomUUID();
        tell(
                Told.answer(sentBack, false, cadre(1), community, WITHIN.plusSeconds(60)),
                Told.answer(sentBack, true, cadre(1), community, WITHIN),
                Told.answer(answeredLate, false, cadre(1), community, WITHIN),
                Told.overdue(answeredLate, "ANSWER", cadre(1), community, WITHIN.plusSeconds(60)),
                Told.overdue(UUID.randomUUID(), "ANSWER", cadre(1), community, WITHIN));
        for (int i = 0; i < 3; i++) {
            tell(Told.answer(UUID.randomUUID(), true, cadre(1), community, WITHIN));
        }
        // In time: 3 of 6 matters.
        assertEquals("3 / 6 × 100 = 50.00", card(computedPeriod(), cadre(1)).get("indicators[1].formula"));
    }

    @Test
    void aContactAcknowledgedAfterItWasTakenForMissedCountsAsMet() {
        var late = UUID.randomUUID();
        tell(
                Told.met(late, true, UUID.randomUUID(), cadre(1), community, WITHIN),
                Told.missed(late, cadre(1), community, WITHIN.plusSeconds(5)));
        for (int i = 0; i < 4; i++) {
            tell(Told.missed(UUID.randomUUID(), cadre(1), community, WITHIN));
        }
        assertEquals("1 / 5 × 100 = 20.00", card(computedPeriod(), cadre(1)).get("indicators[2].formula"));
    }

    @Test
    void atMostAFifthIsExcellentHoweverGoodAllAre() {
        IntStream.rangeClosed(1, 10).forEach(i -> {
            // All above 90; cadres 1 and 2 ahead, the others with one 4.
            ratings(cadre(i), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, i == 1 ? 5 : i == 2 ? 5 : 4);
        });
        assertEquals(List.of(cadre(1), cadre(2)), excellent(computedPeriod()));
    }

    @Test
    void whereATieWouldCrossTheCeilingAllOfTheTieStayBelowIt() {
        IntStream.rangeClosed(1, 10)
                .forEach(i -> ratings(cadre(i), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, i == 1 ? 5 : 4));
        // One ahead and nine equal: two would be allowed, but no second one can be told from the rest.
        assertEquals(List.of(cadre(1)), excellent(computedPeriod()));
    }

    @Test
    void fewerThanFiveScoredCadresHaveNoExcellentOne() {
        IntStream.rangeClosed(1, 4).forEach(i -> ratings(cadre(i), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));
        assertEquals(List.of(), excellent(computedPeriod()));
    }

    private List<String> excellent(UUID period) {
        return assessor()
                .get("/api/v1/periods/%s/scorecards?limit=200".formatted(period))
                .jsonPath()
                .getList("items.findAll { it.grade == 'EXCELLENT' }.cadre");
    }
}
