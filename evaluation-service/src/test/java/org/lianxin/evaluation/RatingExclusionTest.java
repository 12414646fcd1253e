package org.lianxin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rating that a review took out counts nowhere, whichever of the two facts arrived first. */
@QuarkusTest
class RatingExclusionTest extends EvaluationTest {

    @Test
    void leavesTheRatingOutWhenItArrivesAfterIt() {
        ten();
        var malicious =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        tell(Told.exclusion(malicious.subject(), WITHIN.plusSeconds(60)));
        fiveTens();
    }

    @Test
    void leavesTheRatingOutWhenItArrivesBeforeIt() {
        ten();
        var malicious = Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN);
        tell(Told.exclusion(malicious.subject(), WITHIN.plusSeconds(60)), malicious);
        fiveTens();
    }

    @Test
    void countsThoughItWasDecidedAfterThePeriodIfBeforeTheFreezing() {
        ten();
        var malicious =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        tell(Told.exclusion(malicious.subject(), UNTIL.plusSeconds(60)));
        fiveTens();
    }

    @Test
    void changesNothingAfterTheFreezing() {
        ten();
        var rating =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        var period = openPeriod();
        move(period, "freezing");
        tell(Told.exclusion(rating.subject(), WITHIN.plusSeconds(60)));
        move(period, "computation");
        assertEquals(11, card(period, cadre(1)).getInt("indicators[0].sample"));
    }

    private void ten() {
        ratings(cadre(1), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    }

    private void fiveTens() {
        assertEquals(
                "(50 + 10 × 5.000000) / (10 + 10) = 5.000000; (5.000000 − 1) / 4 × 100 = 100.00",
                card(computedPeriod(), cadre(1)).get("indicators[0].formula"));
    }
}
