package org.lianxin.assignment.quiz;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was drawn, with what is right: kept whole, so that an answer is judged by what was known then.
 *
 * @param options what can be chosen; empty where a number is asked for
 * @param right which option is right, counted from 1
 * @param number the right number, and how far an answer may be off
 */
record Question(
        String template,
        String text,
        List<String> options,
        @Nullable Integer right,
        @Nullable Long number,
        @Nullable Long allowance,
        String explanation) {

    static Question choice(String template, String text, List<String> options, int right, String explanation) {
        return new Question(template, text, options, right, null, null, explanation);
    }

    static Question number(String template, String text, long number, long allowance, String explanation) {
        return new Question(template, text, List.of(), null, number, allowance, explanation);
    }

    boolean asksForNumber() {
        return number != null;
    }

    boolean isRight(@Nullable Given given) {
        if (given == null) {
            return false;
        }
        if (number != null && allowance != null) {
            return given.number() != null && Math.abs(given.number() - number) <= allowance;
        }
        return Objects.equals(given.option(), right);
    }
}
