package org.lianxin.assignment.quiz;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question; what is right and what was answered only when it is over. */
@Schema(name = "QuizQuestionView", examples = """
        {"question": 1, "text": "清波门社区现有常住人口约多少人？", "options": [], "asksForNumber": true, "given": {"question": 1, "number": 5000},
         "right": true, "rightOption": null, "rightNumber": 5210, "explanation": "资料第 3 版：5210；4689 至 5731 均算答对。"}""")
record QuestionView(
        int question,
        String text,
        List<String> options,
        boolean asksForNumber,
        @Nullable Given given,
        @Nullable Boolean right,
        @Nullable Integer rightOption,
        @Nullable Long rightNumber,
        @Nullable String explanation) {

    static QuestionView open(int position, Question question) {
        return new QuestionView(
                position, question.text(), question.options(), question.asksForNumber(), null, null, null, null, null);
    }

    static QuestionView explained(int position, Question question, @Nullable Given given) {
        return new QuestionView(
                position,
                question.text(),
                question.options(),
                question.asksForNumber(),
                given,
                question.isRight(given),
                question.right(),
                question.number(),
                question.explanation());
    }
}
