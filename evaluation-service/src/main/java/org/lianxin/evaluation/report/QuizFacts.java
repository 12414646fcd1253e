package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/** How well cadres know the circumstances of the community they answer for. */
@ApplicationScoped
class QuizFacts implements FactSource {
    private final Facts facts;

    QuizFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of("quiz.answered.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var quiz = event.as(Quiz.class);
        if (quiz.questions() == 0) {
            facts.passOver(event);
            return;
        }
        facts.record(Fact.of(
                event,
                FactKind.QUIZ_ANSWERED,
                (200 * quiz.right() + quiz.questions()) / (2 * quiz.questions()),
                quiz.quiz(),
                new Bearer(quiz.cadre(), quiz.community()),
                quiz.occurredAt(),
                new Origin(RecordType.QUIZ, quiz.quiz())));
    }

    record Quiz(UUID quiz, String community, String cadre, int questions, int right, Instant occurredAt) {}
}
