package org.lianxin.feedback.matter;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Reads what a list is filtered by; Jakarta REST itself would answer a misspelt value with 404 and no reason. */
public final class FilterValue {

    private FilterValue() {}

    public static @Nullable Boolean flag(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(field, "unknown-value", List.of(true, false));
        };
    }

    public static <E extends Enum<E>> @Nullable E choice(String field, @Nullable String value, Class<E> choices) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "unknown-value", Arrays.asList(choices.getEnumConstants())));
    }
}
