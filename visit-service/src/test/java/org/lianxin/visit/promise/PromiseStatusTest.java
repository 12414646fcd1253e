package org.lianxin.visit.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lianxin.visit.promise.PromiseStatus.BROKEN;
import static org.lianxin.visit.promise.PromiseStatus.KEPT;
import static org.lianxin.visit.promise.PromiseStatus.OPEN;
import static org.lianxin.visit.promise.PromiseStatus.REPORTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseStatusTest {
    private static final Map<PromiseStatus, Set<PromiseStatus>> TABLE = Map.of(
            OPEN, Set.of(REPORTED, BROKEN),
            REPORTED, Set.of(KEPT, OPEN, BROKEN),
            BROKEN, Set.of(REPORTED),
            KEPT, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyAlongTheTable(PromiseStatus from) {
        assertEquals(TABLE.get(from), from.next());
    }
}
