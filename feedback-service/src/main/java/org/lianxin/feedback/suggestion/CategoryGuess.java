package org.lianxin.feedback.suggestion;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.classification.Categories;
import org.lianxin.feedback.classification.Category;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.suggestion.Suggestion.Cause;
import org.lianxin.feedback.suggestion.Suggestion.Reason;

/** Suggests what a matter is about: by names of categories in its words, by what the resident said, by how like ones were decided. */
@RequestScoped
class CategoryGuess {

    private static final double OF_NAME = 0.5;
    private static final double FOR_NAME = 0.5;
    private static final double FOR_RESIDENT = 0.4;
    private static final double ALIKE = 0.1;
    private static final int NEAREST = 10;
    private static final int MOST = 5;

    private final Categories categories;
    private final Neighbours neighbours;

    CategoryGuess(Categories categories, Neighbours neighbours) {
        this.categories = categories;
        this.neighbours = neighbours;
    }

    /** What speaks for a category. */
    private static final class Case {
        double score;
        final List<Reason> reasons = new ArrayList<>();

        void add(double weight, Reason reason) {
            score += weight;
            reasons.add(reason);
        }
    }

    List<Suggestion> of(Matter matter) {
        var words = Compared.words(matter.origin().subject(), matter.origin().text());
        var grams = Grams.of(words);
        var cases = new HashMap<String, Case>();
        for (var category : categories.all()) {
            byName(category, grams, cases);
            byResident(category, matter.origin().category(), cases);
        }
        byNeighbours(matter, grams, cases);
        return cases.entrySet().stream()
                .map(entry -> new Suggestion(
                        entry.getKey(),
                        Duplicates.rounded(Math.min(1, entry.getValue().score)),
                        entry.getValue().reasons))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::value))
                .limit(MOST)
                .toList();
    }

    private static void byName(Category category, Set<String> grams, Map<String, Case> cases) {
        var name = Grams.of(category.level3());
        var said = name.stream().filter(grams::contains).toList();
        double part = name.isEmpty() ? 0 : (double) said.size() / name.size();
        if (part >= OF_NAME || said.size() > 1) {
            var subject = Grams.of(category.level2()).stream().anyMatch(grams::contains) ? 0.1 : 0;
            of(category.path(), cases).add(FOR_NAME * part + subject, Reason.words(Cause.NAMED, said));
        }
    }

    private static void byResident(Category category, @Nullable String said, Map<String, Case> cases) {
        if (said != null
                && Stream.of(category.path(), category.level3(), category.level2())
                        .anyMatch(said.strip()::equals)) {
            of(category.path(), cases).add(FOR_RESIDENT, Reason.words(Cause.RESIDENT_SAID, List.of(said)));
        }
    }

    private void byNeighbours(Matter matter, Set<String> grams, Map<String, Case> cases) {
        var decided = neighbours.decided(matter);
        var likeness = new Likeness(decided.stream().map(Compared::grams).toList());
        var votes = new HashMap<String, List<Compared>>();
        decided.stream()
                .map(other -> Map.entry(other, likeness.of(grams, other.grams())))
                .filter(pair -> pair.getValue() >= ALIKE)
                .sorted(Map.Entry.<Compared, Double>comparingByValue().reversed())
                .limit(NEAREST)
                .forEach(pair -> {
                    var category = Objects.requireNonNull(pair.getKey().category());
                    of(category, cases).score += pair.getValue();
                    votes.computeIfAbsent(category, none -> new ArrayList<>()).add(pair.getKey());
                });
        votes.forEach((category, like) -> of(category, cases)
                .reasons
                .add(new Reason(
                        Cause.LIKE_DECIDED,
                        Likeness.shared(like.getFirst().text(), grams),
                        like.stream().map(Compared::matter).toList())));
    }

    private static Case of(String category, Map<String, Case> cases) {
        return cases.computeIfAbsent(category, none -> new Case());
    }
}
