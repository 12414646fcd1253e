package org.lianxin.assignment.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalStatusTest {

    @ParameterizedTest
    @CsvSource({
        "QUEUED, RUNNING REJECTED",
        "RUNNING, RUNNING READY REJECTED FAILED",
        "READY, SETTLED REJECTED EXPIRED SUPERSEDED",
        "SETTLED, ''",
        "REJECTED, ''",
        "EXPIRED, ''",
        "SUPERSEDED, ''",
        "FAILED, ''"
    })
    void movesAsTheTableSays(ProposalStatus from, String to) {
        var allowed = EnumSet.noneOf(ProposalStatus.class);
        Arrays.stream(to.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ProposalStatus::valueOf)
                .forEach(allowed::add);
        for (var status : ProposalStatus.values()) {
            assertEquals(allowed.contains(status), from.may(status), from + " to " + status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ACCEPTED, true",
        "OPEN, IMPOSSIBLE, true",
        "OPEN, DROPPED, true",
        "OPEN, OPEN, false",
        "ACCEPTED, DROPPED, false",
        "IMPOSSIBLE, ACCEPTED, false",
        "DROPPED, OPEN, false"
    })
    void aChangeIsDecidedOnce(ChangeStatus from, ChangeStatus to, boolean may) {
        assertEquals(may, from.may(to));
    }
}
