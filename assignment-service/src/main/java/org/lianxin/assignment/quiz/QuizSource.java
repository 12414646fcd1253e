package org.lianxin.assignment.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.profile.KnownCommunity;
import org.lianxin.assignment.profile.ProfileContent;

/** What a question is about: where in the profile, or in what is known of households, its answer stands. */
enum QuizSource {
    POPULATION(true),
    HOUSEHOLDS(true),
    ELDERLY(true),
    CHILDREN(true),
    VULNERABLE_HOUSEHOLDS(true),
    ELDERLY_ALONE_HOUSEHOLDS(true),
    DISABLED_HOUSEHOLDS(true),
    MAIN_LANGUAGE(false),
    LANGUAGE(false),
    DIFFICULTY(false),
    FACILITY(false),
    CONTACT(false);

    private final boolean numeric;

    QuizSource(boolean numeric) {
        this.numeric = numeric;
    }

    boolean numeric() {
        return numeric;
    }

    /** The number that is right, if the source is one and it is known. */
    @Nullable
    Long number(KnownCommunity known) {
        var content = known.content();
        return switch (this) {
            case POPULATION -> Long.valueOf(content.population());
            case HOUSEHOLDS -> longOf(content.households());
            case ELDERLY -> longOf(content.elderly());
            case CHILDREN -> longOf(content.children());
            // Zero households known mostly means that nobody has registered any: no question about that.
            case VULNERABLE_HOUSEHOLDS -> aboveZero(known.households().vulnerable());
            case ELDERLY_ALONE_HOUSEHOLDS ->
                aboveZero(known.households().groups().get("ELDERLY_ALONE"));
            case DISABLED_HOUSEHOLDS -> aboveZero(known.households().groups().get("DISABLED"));
            case MAIN_LANGUAGE, LANGUAGE, DIFFICULTY, FACILITY, CONTACT -> null;
        };
    }

    /** What may be chosen as right, each with the subject of its question (an office whose number is asked for), or "". */
    List<Choice> right(ProfileContent content) {
        return switch (this) {
            case MAIN_LANGUAGE ->
                content.languages().stream()
                        .filter(one -> one.percent() != null)
                        .max(Comparator.comparing(one -> Objects.requireNonNullElse(one.percent(), 0)))
                        .map(one -> List.of(new Choice("", one.name())))
                        .orElse(List.of());
            case LANGUAGE ->
                content.languages().stream()
                        .map(one -> new Choice("", one.name()))
                        .toList();
            case DIFFICULTY ->
                content.difficulties().stream()
                        .map(one -> new Choice("", one.kind().label()))
                        .toList();
            case FACILITY ->
                content.facilities().stream()
                        .map(one -> new Choice("", one.name()))
                        .toList();
            case CONTACT ->
                content.contacts().stream()
                        .map(one -> new Choice(one.kind().label() + "（" + one.office() + "）", one.phone()))
                        .toList();
            default -> List.of();
        };
    }

    /** What somebody who does not know the community might take for right: what is right elsewhere and not here. */
    List<String> wrong(KnownCommunity known, List<ProfileContent> others) {
        var here = right(this == MAIN_LANGUAGE ? LANGUAGE : this, known.content());
        return others.stream()
                .flatMap(other -> right(this == MAIN_LANGUAGE ? LANGUAGE : this, other).stream())
                .filter(option -> !here.contains(option))
                .distinct()
                .toList();
    }

    private static List<String> right(QuizSource source, ProfileContent content) {
        return source.right(content).stream().map(Choice::option).toList();
    }

    record Choice(String subject, String option) {}

    private static @Nullable Long longOf(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static @Nullable Long aboveZero(@Nullable Long number) {
        return number == null || number == 0 ? null : number;
    }
}
