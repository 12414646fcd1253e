package org.lianxin.assignment.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandOverStatusTest {

    private static final Map<HandOverStatus, Set<HandOverStatus>> ALLOWED = Map.of(
            HandOverStatus.OPEN, Set.of(HandOverStatus.REFUSED, HandOverStatus.SIGNED),
            HandOverStatus.REFUSED, Set.of(HandOverStatus.OPEN, HandOverStatus.SIGNED),
            HandOverStatus.SIGNED, Set.of(HandOverStatus.OPEN, HandOverStatus.COMPLETED),
            HandOverStatus.COMPLETED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheseMovesAndNoOthers(HandOverStatus from) {
        for (var to : HandOverStatus.values()) {
            assertEquals(ALLOWED.get(from).contains(to), from.may(to), from + " → " + to);
        }
    }
}
