package org.lianxin.visit.conditions;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.StrictJson;

/** Answers held against the version of the form they were given to. */
final class Answers {
    private static final int CENTS = 2;

    private Answers() {}

    /** In the order of their codes, so that equal answers are written equally. Refuses with the field that is wrong. */
    static TreeMap<String, Object> check(Map<String, Object> answers, FormDefinition form) {
        var fields = form.byCode();
        var checked = new TreeMap<String, Object>();
        answers.forEach((code, value) -> {
            var field = fields.get(code);
            if (field == null) {
                throw wrong(code, "not-asked");
            }
            if (value != null) {
                checked.put(code, value(field, value));
            }
        });
        fields.values().stream()
                .filter(field -> field.required() && !checked.containsKey(field.code()))
                .findFirst()
                .ifPresent(field -> {
                    throw wrong(field.code(), "missing");
                });
        return checked;
    }

    private static Object value(FormDefinition.Field field, Object value) {
        return switch (field.kind()) {
            case CHOICE -> choice(field, value);
            case CHOICES -> choices(field, value);
            case YES_NO -> yesNo(field, value);
            case NUMBER -> number(field, value, 0);
            case MONEY -> number(field, value, CENTS);
            case TEXT -> text(field, value);
        };
    }

    private static String choice(FormDefinition.Field field, Object value) {
        if (value instanceof String code && field.offers(code)) {
            return code;
        }
        throw wrong(field.code(), "no-such-choice");
    }

    private static List<String> choices(FormDefinition.Field field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw wrong(field.code(), "wrong-type");
        }
        var codes = list.stream()
                .map(one -> choice(field, one == null ? "" : one))
                .sorted()
                .toList();
        if (new HashSet<>(codes).size() < codes.size()) {
            throw wrong(field.code(), "named-twice");
        }
        return codes;
    }

    private static Boolean yesNo(FormDefinition.Field field, Object value) {
        if (value instanceof Boolean answer) {
            return answer;
        }
        throw wrong(field.code(), "wrong-type");
    }

    private static BigDecimal number(FormDefinition.Field field, Object value, int decimals) {
        if (!(value instanceof Number number)) {
            throw wrong(field.code(), "wrong-type");
        }
        var exact = new BigDecimal(number.toString()).stripTrailingZeros();
        long max = field.max() == null ? 0 : field.max();
        if (exact.scale() > decimals || exact.signum() < 0 || exact.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw Problem.invalid("answers." + field.code(), "number-out-of-range", max, decimals);
        }
        return exact.setScale(Math.max(0, exact.scale()));
    }

    private static String text(FormDefinition.Field field, Object value) {
        if (!(value instanceof String text)) {
            throw wrong(field.code(), "wrong-type");
        }
        long max = field.max() == null ? 0 : field.max();
        if (text.isBlank() || text.length() > max) {
            throw Problem.invalid("answers." + field.code(), "text-too-long", max);
        }
        if (!StrictJson.storable(text)) {
            throw wrong(field.code(), "unstorable-text");
        }
        return text;
    }

    /** What risk rules may look at: answers that are not sensitive, as texts. */
    static Map<String, Collection<String>> plain(Map<String, Object> answers, FormDefinition form) {
        var plain = new HashMap<String, Collection<String>>();
        form.byCode().values().stream()
                .filter(field -> !field.sensitive())
                .forEach(field -> texts(answers.get(field.code())).ifPresent(texts -> plain.put(field.code(), texts)));
        return plain;
    }

    private static Optional<Collection<String>> texts(@Nullable Object answer) {
        return Optional.ofNullable(
                switch (answer) {
                    case null -> null;
                    case List<?> list -> list.stream().map(String::valueOf).toList();
                    default -> List.of(answer.toString());
                });
    }

    private static Problem wrong(String field, String code) {
        return Problem.invalid("answers." + field, code);
    }
}
