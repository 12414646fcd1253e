package org.lianxin.assignment.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTablesTest {

    @Test
    void aSessionIsHeldOrCancelledOnce() {
        var allowed = Map.of(
                SessionStatus.PLANNED, Set.of(SessionStatus.HELD, SessionStatus.CANCELLED),
                SessionStatus.HELD, Set.<SessionStatus>of(),
                SessionStatus.CANCELLED, Set.<SessionStatus>of());
        for (var from : SessionStatus.values()) {
            for (var to : SessionStatus.values()) {
                assertEquals(allowed.get(from).contains(to), from.may(to), from + " to " + to);
            }
        }
    }

    @Test
    void anEnrolmentMovesAsTheTableSays() {
        var allowed = Map.of(
                EnrolmentStatus.WAITING, Set.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.WITHDRAWN),
                EnrolmentStatus.ENROLLED,
                        Set.of(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.ATTENDED, EnrolmentStatus.ABSENT),
                EnrolmentStatus.WITHDRAWN, Set.of(EnrolmentStatus.WAITING, EnrolmentStatus.ENROLLED),
                EnrolmentStatus.ATTENDED, Set.of(EnrolmentStatus.ABSENT),
                EnrolmentStatus.ABSENT, Set.of(EnrolmentStatus.ATTENDED));
        for (var from : EnrolmentStatus.values()) {
            for (var to : EnrolmentStatus.values()) {
                assertEquals(allowed.get(from).contains(to), from.may(to), from + " to " + to);
            }
        }
    }
}
