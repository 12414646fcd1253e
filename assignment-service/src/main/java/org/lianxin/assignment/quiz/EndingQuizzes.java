package org.lianxin.assignment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.events.Outbox;

/** Ends what has run out: begun, it counts as answered with nothing right; never begun, it does not count. */
@ApplicationScoped
class EndingQuizzes {

    private static final int AT_ONCE = 500;

    private final Quizzes quizzes;
    private final Outbox outbox;
    private final Clock clock;

    EndingQuizzes(Quizzes quizzes, Outbox outbox, Clock clock) {
        this.quizzes = quizzes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends some, each batch in a transaction of its own; returns how many, 0 when none is left. */
    @Transactional
    int end() {
        var over = quizzes.over(clock.instant(), AT_ONCE);
        end(over);
        return over.size();
    }

    /** So that one that has run out is not in the way of the next, before the job has come round. */
    void endOverdue(String community, CadreId cadre) {
        end(quizzes.underWay(community, cadre)
                .filter(quiz -> quiz.dueAt().isBefore(clock.instant()))
                .map(List::of)
                .orElse(List.of()));
    }

    private void end(List<Quiz> over) {
        var events = new ArrayList<QuizEvent>();
        for (var quiz : over) {
            if (quiz.status() == QuizStatus.OPEN) {
                events.add(quiz.expire(clock.instant()));
            } else {
                quiz.lapse(clock.instant());
            }
        }
        quizzes.flush();
        outbox.publishAll(events);
    }
}
