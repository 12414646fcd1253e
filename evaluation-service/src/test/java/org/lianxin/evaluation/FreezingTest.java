package org.lianxin.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A frozen period keeps its facts, whatever arrives later, and notices when they are not the same any more. */
@QuarkusTest
class FreezingTest extends EvaluationTest {

    private List<Told> tenRatings() {
        return java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> Told.rating(UUID.randomUUID(), 4, cadre(1), community, WITHIN.plusSeconds(i))
                        .to(deliver))
                .toList();
    }

    @Test
    void hashesTheFactsInTheOrderOfTheirIds() throws Exception {
        var told = tenRatings();
        tell(Told.community(community, "RESIDENTIAL", community, 1));
        var whole = MessageDigest.getInstance("SHA-256");
        for (var fact : told.stream()
                .sorted(Comparator.comparing(event -> event.id().toString()))
                .toList()) {
            var line = String.join(
                    "|",
                    fact.id().toString(),
                    "RATING",
                    cadre(1),
                    community,
                    "RESIDENTIAL",
                    String.valueOf(fact.at().getEpochSecond() * 1_000_000),
                    "4",
                    fact.key());
            whole.update(MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8)));
        }
        var frozen = move(openPeriod(), "freezing");
        assertEquals(HexFormat.of().formatHex(whole.digest()), frozen.get("factHash"));
        assertEquals(10, frozen.getInt("factCount"));
        assertEquals("FROZEN", frozen.get("status"));
    }

    @Test
    void laterFactsDoNotChangeIt() {
        tenRatings();
        var period = openPeriod();
        move(period, "freezing");
        ratings(cadre(1), community, 1, 1, 1);
        ratings(cadre(2), community, 1);
        // Not even what kind of community it is may change the numbers any more.
        tell(Told.community(community, "VILLAGE", community, 9));
        move(period, "computation");
        var before = digest(period);
        assertEquals(10, card(period, cadre(1)).getInt("indicators[0].sample"));
        ratings(cadre(1), community, 1, 1, 1);
        move(period, "computation");
        assertEquals(before, digest(period));
        assertNotEquals(before, digest(computedPeriod()));
    }

    @Test
    void takesFactsFromTheFirstInstantToBeforeTheLast() {
        tell(
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, FROM.minusNanos(1000)),
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, FROM),
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, UNTIL.minusNanos(1000)),
                Told.rating(UUID.randomUUID(), 5, cadre(1), community, UNTIL));
        assertEquals(2, move(openPeriod(), "freezing").getInt("factCount"));
    }

    @Test
    void takesOnlyFactsOfItsRegion() {
        ratings(cadre(1), community, 5);
        ratings(cadre(1), "999999001001", 5);
        assertEquals(1, move(openPeriod(), "freezing").getInt("factCount"));
    }

    @Test
    void refusesToComputeFromOtherFactsThanItWasFrozenWith() {
        var told = tenRatings();
        var period = openPeriod();
        move(period, "freezing");
        sql("delete from fact where event_id = '%s'".formatted(told.get(3).id()));
        assessor()
                .post("/api/v1/periods/%s/computation".formatted(period))
                .then()
                .statusCode(409)
                .body("type", problem("frozen-facts-differ"));
        tell(told.get(3));
        move(period, "computation");
        tamper(told.get(3).id(), "value = 5");
        assessor()
                .post("/api/v1/periods/%s/computation".formatted(period))
                .then()
                .statusCode(409);
    }

    @Test
    void aPeriodWithoutFactsIsComputedToNoScorecards() {
        var period = computedPeriod();
        assessor()
                .get("/api/v1/periods/%s/scorecards".formatted(period))
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }
}
