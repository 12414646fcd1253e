package org.lianxin.feedback.suggestion;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import org.lianxin.feedback.assignments.PlaceNames;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.suggestion.Suggestion.Cause;
import org.lianxin.feedback.suggestion.Suggestion.Reason;
import org.lianxin.platform.web.Caller;

/** Suggests the community by names of places in the words of the matter, within the caller's region. */
@RequestScoped
class PlaceGuess {

    private static final int MOST = 5;
    private static final double FULL_NAME = 0.9;
    private static final double CORE_OF_NAME = 0.6;

    private final PlaceNames places;
    private final Caller caller;

    PlaceGuess(PlaceNames places, Caller caller) {
        this.places = places;
        this.caller = caller;
    }

    List<Suggestion> of(Matter matter) {
        var words = Compared.words(matter.origin().subject(), matter.origin().text());
        return places.foundIn(words, caller.region()).stream()
                .map(place -> new Suggestion(
                        place.community(),
                        words.contains(place.name()) ? FULL_NAME : CORE_OF_NAME,
                        List.of(Reason.words(Cause.NAMED, List.of(place.name())))))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::value))
                .limit(MOST)
                .toList();
    }
}
