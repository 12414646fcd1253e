package org.lianxin.visit.scope;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** One of a few words in a list's address. Read here, because HTTP's own answer to an unknown word names no field. */
public final class Choice {
    private Choice() {}

    /** The constant of that name, none when nothing is asked for. */
    public static <E extends Enum<E>> @Nullable E of(String parameter, @Nullable String word, Class<E> words) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(parameter, "unknown-word", allOf(words)));
    }

    private static String allOf(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
