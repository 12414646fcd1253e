package org.lianxin.evaluation.scheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What national rules forbid as a basis of assessment. Code and not data, because nobody who edits schemes may lift it.
 * The text of each rule is in the problem bundles under {@link #problem()}.
 */
enum ForbiddenKind {
    VISIT_COUNT,
    CHECK_IN,
    PHOTO,
    VIDEO,
    LOCATION,
    TRACK,
    ONLINE_TIME,
    LIKE,
    ONLINE_VOTE,
    POINTS;

    /** Recognises the name in singular and plural, however it is written. */
    static Optional<ForbiddenKind> named(String name) {
        var plain = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(kind -> plain.equals(kind.name()) || plain.equals(kind.name() + "S"))
                .findFirst();
    }

    String problem() {
        return "forbidden-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
