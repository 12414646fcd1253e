package org.lianxin.assignment.quiz;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quiz in a list. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a61", "community": "330102001051", "cadre": "11330102MB1234567B/S001",
         "status": "ANSWERED", "requestedAt": "2026-04-10T01:00:00Z", "dueAt": "2026-04-11T02:10:00Z", "asked": 8, "answeredRight": 6}""")
record QuizEntry(
        UUID id,
        String community,
        String cadre,
        QuizStatus status,
        Instant requestedAt,
        Instant dueAt,
        int asked,
        @Nullable Integer answeredRight) {

    static QuizEntry of(Quiz quiz) {
        return new QuizEntry(
                quiz.id(),
                quiz.community(),
                quiz.cadre().toString(),
                quiz.status(),
                quiz.requestedAt(),
                quiz.dueAt(),
                quiz.questions().size(),
                quiz.rightAnswers());
    }
}
