package org.lianxin.assignment.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quiz: its questions to the cadre who has begun, everything to all who may see it when it is over. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a61", "community": "330102001051", "cadre": "11330102MB1234567B/S001",
         "status": "ANSWERED", "requestedBy": "11330102MB1234567B/S009", "requestedAt": "2026-04-10T01:00:00Z",
         "dueAt": "2026-04-11T02:10:00Z", "profileNumber": 3, "seed": "4411982734", "questions": [
          {"question": 1, "text": "清波门社区现有常住人口约多少人？", "options": [], "asksForNumber": true,
           "given": {"question": 1, "number": 5000}, "right": true, "rightOption": null, "rightNumber": 5210,
           "explanation": "资料第 3 版：5210；4689 至 5731 均算答对。"}], "asked": 1, "answeredRight": 1, "endedAt": "2026-04-11T02:04:00Z"}""")
record QuizView(
        UUID id,
        String community,
        String cadre,
        QuizStatus status,
        String requestedBy,
        Instant requestedAt,

        @Schema(description = "until when it may be begun, then answered")
        Instant dueAt,

        @Nullable Integer profileNumber,

        @Schema(
                description =
                        "what the questions were drawn with, when it is over; a text, because it may have 19 digits")
        @Nullable
        String seed,

        List<QuestionView> questions,
        int asked,
        @Nullable Integer answeredRight,
        @Nullable Instant endedAt) {

    /** @param own whether it is the cadre asked who looks */
    static QuizView of(Quiz quiz, boolean own) {
        boolean over = quiz.status().over();
        var seed = quiz.seed();
        return new QuizView(
                quiz.id(),
                quiz.community(),
                quiz.cadre().toString(),
                quiz.status(),
                quiz.requestedBy(),
                quiz.requestedAt(),
                quiz.dueAt(),
                quiz.profileNumber(),
                over && seed != null ? Long.toString(seed) : null,
                over ? explained(quiz) : own ? open(quiz) : List.of(),
                quiz.questions().size(),
                quiz.rightAnswers(),
                quiz.endedAt());
    }

    private static List<QuestionView> open(Quiz quiz) {
        return IntStream.range(0, quiz.questions().size())
                .mapToObj(i -> QuestionView.open(i + 1, quiz.questions().get(i)))
                .toList();
    }

    private static List<QuestionView> explained(Quiz quiz) {
        var given = quiz.answers().stream().collect(Collectors.toMap(Given::question, one -> one));
        return IntStream.range(0, quiz.questions().size())
                .mapToObj(i -> QuestionView.explained(i + 1, quiz.questions().get(i), given.get(i + 1)))
                .toList();
    }
}
