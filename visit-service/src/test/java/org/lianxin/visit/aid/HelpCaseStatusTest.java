package org.lianxin.visit.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lianxin.visit.aid.HelpCaseStatus.ALTERNATIVE;
import static org.lianxin.visit.aid.HelpCaseStatus.APPEALED;
import static org.lianxin.visit.aid.HelpCaseStatus.APPLIED;
import static org.lianxin.visit.aid.HelpCaseStatus.APPROVED;
import static org.lianxin.visit.aid.HelpCaseStatus.CLOSED;
import static org.lianxin.visit.aid.HelpCaseStatus.CONFIRMED;
import static org.lianxin.visit.aid.HelpCaseStatus.CONTESTED;
import static org.lianxin.visit.aid.HelpCaseStatus.CORRECTING;
import static org.lianxin.visit.aid.HelpCaseStatus.DELIVERED;
import static org.lianxin.visit.aid.HelpCaseStatus.INVESTIGATED;
import static org.lianxin.visit.aid.HelpCaseStatus.PLANNED;
import static org.lianxin.visit.aid.HelpCaseStatus.PUBLICISED;
import static org.lianxin.visit.aid.HelpCaseStatus.REFUSED;
import static org.lianxin.visit.aid.HelpCaseStatus.TRIAGED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HelpCaseStatusTest {
    private static final Set<HelpCaseStatus> SIMPLE =
            EnumSet.of(TRIAGED, PLANNED, DELIVERED, CONFIRMED, CONTESTED, CLOSED);

    private static final Map<HelpCaseStatus, Set<HelpCaseStatus>> ALL = new EnumMap<>(HelpCaseStatus.class);
    private static final Map<HelpCaseStatus, Set<HelpCaseStatus>> SHORT = new EnumMap<>(HelpCaseStatus.class);

    static {
        ALL.put(TRIAGED, Set.of(PLANNED));
        ALL.put(PLANNED, Set.of(APPLIED));
        ALL.put(APPLIED, Set.of(CORRECTING, INVESTIGATED));
        ALL.put(CORRECTING, Set.of(APPLIED));
        ALL.put(INVESTIGATED, Set.of(PUBLICISED));
        ALL.put(PUBLICISED, Set.of(APPROVED, REFUSED));
        ALL.put(REFUSED, Set.of(APPEALED, ALTERNATIVE, CLOSED));
        ALL.put(APPROVED, Set.of(DELIVERED));
        ALL.put(APPEALED, Set.of(APPROVED, REFUSED));
        ALL.put(ALTERNATIVE, Set.of(DELIVERED));
        ALL.put(DELIVERED, Set.of(CONFIRMED, CONTESTED, CLOSED));
        ALL.put(CONTESTED, Set.of(PLANNED));
        ALL.put(CONFIRMED, Set.of(CLOSED));
        ALL.put(CLOSED, Set.of());

        SHORT.put(TRIAGED, Set.of(PLANNED));
        SHORT.put(PLANNED, Set.of(DELIVERED));
        SHORT.put(DELIVERED, Set.of(CONFIRMED, CONTESTED, CLOSED));
        SHORT.put(CONTESTED, Set.of(PLANNED));
        SHORT.put(CONFIRMED, Set.of(CLOSED));
        SHORT.put(CLOSED, Set.of());
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(HelpCaseStatus.values())
                .flatMap(from -> Stream.of(HelpCaseStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyAlongTheTable(HelpCaseStatus from, HelpCaseStatus to) {
        assertEquals(ALL.get(from).contains(to), from.next().contains(to));
        assertEquals(
                ALL.get(from).contains(to),
                from.next(EnumSet.allOf(HelpCaseStatus.class)).contains(to));
        if (SIMPLE.contains(from)) {
            assertEquals(SHORT.get(from).contains(to), from.next(SIMPLE).contains(to));
        }
    }

    @Test
    void confirmingContestingAndClosingAreNotTheOfficialsToSay() {
        var others = EnumSet.allOf(HelpCaseStatus.class);
        others.removeIf(HelpCaseStatus::takenByOfficial);
        assertEquals(EnumSet.of(CONFIRMED, CONTESTED, CLOSED), others);
    }
}
