package org.lianxin.assignment.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentStatusTest {

    private static final Map<AssignmentStatus, Set<AssignmentStatus>> ALLOWED = Map.of(
            AssignmentStatus.PROPOSED, Set.of(AssignmentStatus.ACTIVE, AssignmentStatus.ENDED),
            AssignmentStatus.ACTIVE, Set.of(AssignmentStatus.HANDING_OVER),
            AssignmentStatus.HANDING_OVER, Set.of(AssignmentStatus.ENDED),
            AssignmentStatus.ENDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheseMovesAndNoOthers(AssignmentStatus from) {
        for (var to : AssignmentStatus.values()) {
            assertEquals(ALLOWED.get(from).contains(to), from.may(to), from + " → " + to);
        }
    }
}
