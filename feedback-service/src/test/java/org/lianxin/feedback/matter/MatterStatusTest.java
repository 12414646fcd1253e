package org.lianxin.feedback.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every allowed and every forbidden move, written down a second time and independently. */
class MatterStatusTest {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("RECEIVED", "REDIRECTED DUPLICATE REFUSED ASSIGNED WITHDRAWN"),
            Map.entry("ASSIGNED", "OBJECTED ACCEPTED WITHDRAWN"),
            Map.entry("OBJECTED", "ASSIGNED WITHDRAWN"),
            Map.entry("ACCEPTED", "IN_PROGRESS WITHDRAWN"),
            Map.entry("IN_PROGRESS", "WAITING_FOR_RESIDENT ANSWERED WITHDRAWN"),
            Map.entry("WAITING_FOR_RESIDENT", "IN_PROGRESS WITHDRAWN"),
            Map.entry("ANSWERED", "CONFIRMED REWORK UNCONFIRMED_CLOSED REVIEW"),
            Map.entry("REWORK", "IN_PROGRESS WITHDRAWN"),
            Map.entry("UNCONFIRMED_CLOSED", "REWORK REVIEW"),
            Map.entry("REVIEW", "RE_REVIEW FINAL"),
            Map.entry("RE_REVIEW", "FINAL"));

    @TestFactory
    List<DynamicTest> everyMoveIsAllowedOrRefusedAsTheRulesSay() {
        return Arrays.stream(MatterStatus.values())
                .flatMap(from -> Arrays.stream(MatterStatus.values())
                        .map(to -> DynamicTest.dynamicTest(from + " → " + to, () -> {
                            var expected = List.of(ALLOWED.getOrDefault(from.name(), "")
                                            .split(" "))
                                    .contains(to.name());
                            assertEquals(expected, from.mayBecome(to));
                        })))
                .toList();
    }

    @Test
    void nothingLeadsOutOfAnEndExceptTheResidentsSecondThought() {
        for (var end : MatterStatus.values()) {
            if (end.ended() && end != MatterStatus.UNCONFIRMED_CLOSED) {
                assertEquals(
                        0,
                        Arrays.stream(MatterStatus.values())
                                .filter(end::mayBecome)
                                .count(),
                        end.name());
            }
        }
    }
}
