package org.lianxin.assignment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** Takes the answers, once and in time. */
@ApplicationScoped
class AnsweringQuiz {

    private final Quizzes quizzes;
    private final Outbox outbox;
    private final Clock clock;

    AnsweringQuiz(Quizzes quizzes, Outbox outbox, Clock clock) {
        this.quizzes = quizzes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Quiz answer(UUID id, Answers answers) {
        var quiz = quizzes.requireOwnAndHold(id);
        var answered = quiz.answer(answers.answers(), clock.instant());
        quizzes.flush();
        outbox.publish(answered);
        return quiz;
    }
}
