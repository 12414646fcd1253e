package org.lianxin.visit.acknowledgement;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.StrictJson;
import org.lianxin.visit.visit.Relation;

/** The fields of the household's page, as a browser sends them. */
public class SlipForm {
    private static final int MOST_CODE = 80;
    private static final int MOST_WORDS = 2000;

    @FormParam("code")
    @Nullable
    String code;

    @FormParam("answer")
    @Nullable
    String answer;

    @FormParam("words")
    @Nullable
    String words;

    @FormParam("relation")
    @Nullable
    String relation;

    @FormParam("grade")
    @Nullable
    String grade;

    @FormParam("lang")
    @Nullable
    String lang;

    String code() {
        var typed = text("code", code, MOST_CODE);
        if (typed == null) {
            throw Problem.of(404, "code-unknown").at("code");
        }
        return typed;
    }

    GivenAnswer given() {
        var chosen = choice("answer", answer, Answer.class);
        if (chosen == null) {
            throw Problem.invalid("answer", "unknown-value", "CONFIRMED, DISPUTED");
        }
        var whose = choice("relation", relation, Relation.class);
        return new GivenAnswer(chosen, words(), whose != null, whose, chosen == Answer.DISPUTED ? null : gradeIfAny());
    }

    int grade() {
        var given = gradeIfAny();
        if (given == null) {
            throw Problem.invalid("grade", "unknown-value", "1–5");
        }
        return given;
    }

    boolean onlyGrade() {
        return answer == null || answer.isEmpty();
    }

    @Nullable
    String words() {
        return text("words", words, MOST_WORDS);
    }

    private @Nullable Integer gradeIfAny() {
        if (grade == null || grade.isEmpty()) {
            return null;
        }
        if (!grade.matches("[1-5]")) {
            throw Problem.invalid("grade", "unknown-value", "1–5");
        }
        return Integer.valueOf(grade);
    }

    private static <E extends Enum<E>> @Nullable E choice(String field, @Nullable String value, Class<E> type) {
        return value == null || value.isEmpty() ? null : QueryValue.choice(field, value, type);
    }

    private static @Nullable String text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > most || !StrictJson.storable(value)) {
            throw Problem.invalid(field, "unstorable-text");
        }
        return value.strip();
    }
}
