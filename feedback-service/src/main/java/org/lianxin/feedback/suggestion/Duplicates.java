package org.lianxin.feedback.suggestion;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.suggestion.Suggestion.Cause;
import org.lianxin.feedback.suggestion.Suggestion.Reason;

/** Suggests matters that may be about the same thing. */
@RequestScoped
class Duplicates {

    /** Below it, what two texts share is mostly how people write to an office. */
    private static final double ALIKE = 0.18;

    private static final double SAME_PLACE = 0.1;
    private static final int MOST = 5;

    private final Neighbours neighbours;

    Duplicates(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    List<Suggestion> of(Matter matter) {
        var words = Compared.words(matter.origin().subject(), matter.origin().text());
        var grams = Grams.of(words);
        var nearby = neighbours.nearby(matter);
        var likeness =
                new Likeness(Stream.concat(Stream.of(grams), nearby.stream().map(Compared::grams))
                        .toList());
        var found = new ArrayList<Suggestion>();
        for (var other : nearby) {
            double alike = likeness.of(grams, other.grams());
            if (alike >= ALIKE) {
                found.add(suggest(matter, words, grams, other, alike));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::value))
                .limit(MOST)
                .toList();
    }

    private static Suggestion suggest(Matter matter, String words, Set<String> grams, Compared other, double alike) {
        var reasons = new ArrayList<Reason>();
        if (words.equals(other.text())) {
            reasons.add(Reason.of(Cause.SAME_TEXT));
        } else {
            reasons.add(Reason.words(Cause.SAME_WORDS, Likeness.shared(other.text(), grams)));
        }
        var here = matter.origin().community();
        var samePlace = here != null && here.equals(other.community());
        if (samePlace) {
            reasons.add(Reason.of(Cause.SAME_COMMUNITY));
        } else if (here != null && other.community() != null) {
            reasons.add(Reason.of(Cause.SAME_STREET));
        }
        return new Suggestion(
                other.matter().toString(), rounded(Math.min(1, alike + (samePlace ? SAME_PLACE : 0))), reasons);
    }

    static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
