package org.lianxin.evaluation;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A scorecard can be read by a person, in their language, by those it concerns. */
@QuarkusTest
class ExplanationTest extends EvaluationTest {

    private String text(UUID period, String cadre, String language) {
        return assessor()
                .header("Accept-Language", language)
                .accept("text/plain")
                .get("/api/v1/periods/%s/scorecards/%s/explanation".formatted(period, cadre))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .extract()
                .asString();
    }

    @Test
    void tellsResultSumsRulesAndTheWayToObject() {
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var period = computedPeriod();
        assertEquals(
                """
                Scorecard of %s, 2026 年上半年
                Score 75.00 of 100: competent
                Residents, weight 100: 75.00
                  - Resident satisfaction, weight 60 within: 10 facts; (40 + 10 × 4.000000) / (10 + 10) = 4.000000; (4.000000 − 1) / 4 × 100 = 75.00
                    rule: Suite default: residents carry 60 %%; the mean is drawn toward that of the community type with strength 10, fewer than 10 ratings are no sample
                  - Matters answered in time: 0 facts are too few, 5 are needed
                """.formatted(cadre(1)),
                text(period, cadre(1), "en")
                        .lines()
                        .limit(6)
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        var chinese = text(period, cadre(1), "zh-CN,en;q=0.5");
        assertTrue(chinese.contains("群众评价，权重 100：75.00"), chinese);
        assertTrue(chinese.contains("等次：称职"), chinese);
    }

    @Test
    void saysSoWhereThereAreTooFewFacts() {
        ratings(cadre(1), community, 4);
        var text = text(computedPeriod(), cadre(1), "en");
        assertTrue(text.contains("No score: too few facts for a judgement"), text);
        assertTrue(text.contains("Resident satisfaction: 1 facts are too few, 10 are needed"), text);
    }

    @Test
    void isForWhoMaySeeTheCard() {
        ratings(cadre(1), community, 4);
        var period = computedPeriod();
        var address = "/api/v1/periods/%s/scorecards/%s/explanation".formatted(period, cadre(1));
        cadreCalls(cadre(1)).get(address).then().statusCode(404);
        move(period, "notification");
        cadreCalls(cadre(1)).get(address).then().statusCode(200);
        cadreCalls(cadre(2)).get(address).then().statusCode(404);
    }
}
