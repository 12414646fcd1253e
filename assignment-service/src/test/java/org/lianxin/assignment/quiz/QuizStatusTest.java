package org.lianxin.assignment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuizStatusTest {

    @Test
    void movesAsTheTableSays() {
        var allowed = Map.of(
                QuizStatus.REQUESTED, Set.of(QuizStatus.OPEN, QuizStatus.LAPSED),
                QuizStatus.OPEN, Set.of(QuizStatus.ANSWERED, QuizStatus.EXPIRED),
                QuizStatus.ANSWERED, Set.<QuizStatus>of(),
                QuizStatus.EXPIRED, Set.<QuizStatus>of(),
                QuizStatus.LAPSED, Set.<QuizStatus>of());
        for (var from : QuizStatus.values()) {
            for (var to : QuizStatus.values()) {
                assertEquals(allowed.get(from).contains(to), from.may(to), from + " to " + to);
            }
        }
    }
}
