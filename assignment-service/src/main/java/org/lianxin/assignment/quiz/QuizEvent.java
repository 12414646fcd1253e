package org.lianxin.assignment.quiz;

import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about how well cadres know their communities. */
sealed interface QuizEvent extends DomainEvent {

    UUID quiz();

    @Override
    default String topic() {
        return "lianxin.training";
    }

    @Override
    default String aggregateId() {
        return quiz().toString();
    }

    /** Answered, or begun and not answered in time. */
    record Answered(UUID quiz, String community, String cadre, int questions, int right, Instant occurredAt)
            implements QuizEvent {
        @Override
        public String type() {
            return "quiz.answered.v1";
        }
    }
}
