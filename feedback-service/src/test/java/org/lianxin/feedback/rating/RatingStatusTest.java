package org.lianxin.feedback.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every allowed and every forbidden move of a rating, written down a second time and independently. */
class RatingStatusTest {

    private static final Map<String, String> ALLOWED = Map.of(
            "RATED_BAD", "VERIFYING",
            "VERIFYING", "RECTIFYING EXPLAINED EXCLUSION_REVIEW",
            "RECTIFYING", "CALLED_BACK",
            "EXPLAINED", "CALLED_BACK",
            "EXCLUSION_REVIEW", "CALLED_BACK",
            "CALLED_BACK", "DONE");

    @TestFactory
    List<DynamicTest> everyMoveIsAllowedOrRefusedAsTheRulesSay() {
        return Arrays.stream(RatingStatus.values())
                .flatMap(from -> Arrays.stream(RatingStatus.values())
                        .map(to -> DynamicTest.dynamicTest(from + " → " + to, () -> {
                            var expected = List.of(ALLOWED.getOrDefault(from.name(), "")
                                            .split(" "))
                                    .contains(to.name());
                            assertEquals(expected, from.mayBecome(to));
                        })))
                .toList();
    }
}
