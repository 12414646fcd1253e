package org.lianxin.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a list is filtered by. Left to Jakarta REST, a misspelt value would be answered with 404 and no reason. */
public final class QueryValue {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z/_-]{1,64}");

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private QueryValue() {}

    /** {@code true} or {@code false}; none when nothing is asked for. */
    public static @Nullable Boolean flag(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(parameter, "unknown-value", "true, false");
        };
    }

    /** The constant of that name; none when nothing is asked for. */
    public static <E extends Enum<E>> @Nullable E choice(String parameter, @Nullable String value, Class<E> choices) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(parameter, "unknown-value", names(choices)));
    }

    public static @Nullable UUID id(String parameter, @Nullable String value) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.invalid(parameter, "wrong-type");
        }
    }

    /** A moment that has to be given, ISO-8601 with its offset, in the years anything here happens. */
    public static Instant instant(String parameter, @Nullable String value) {
        if (value == null) {
            throw Problem.invalid(parameter, "required");
        }
        try {
            // A plus sign that was not escaped arrives as a blank.
            var instant = OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw Problem.invalid(parameter, "wrong-type");
            }
            return instant;
        } catch (DateTimeException noMoment) {
            throw Problem.invalid(parameter, "wrong-type");
        }
    }

    /** A natural key: a division code, a credit code, {@code ORG/STAFF}. */
    public static @Nullable String code(String parameter, @Nullable String value) {
        if (value != null && !CODE.matcher(value).matches()) {
            throw Problem.invalid(parameter, "wrong-type");
        }
        return value;
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
