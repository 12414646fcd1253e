package org.lianxin.evaluation.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lianxin.evaluation.scheme.Indicator;
import org.lianxin.evaluation.scheme.Perspective;

/** A scorecard as a text a person reads from top to bottom: result, voices, indicators, sums, sources, where to object. */
final class Explanation {
    private final ExplanationWords words;
    private final boolean chinese;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        words = chinese ? ExplanationWords.CHINESE : ExplanationWords.ENGLISH;
    }

    static String of(Scorecard card, List<Indicator> scheme, String period, Locale locale) {
        var explanation = new Explanation(locale);
        explanation.head(card, period);
        for (var perspective : Perspective.values()) {
            explanation.voice(perspective, card, scheme);
        }
        explanation.result(card, scheme);
        return explanation.text.toString();
    }

    private void head(Scorecard card, String period) {
        line(words.card(), card.cadre(), period);
        var score = card.score();
        if (score == null) {
            line(words.noScore());
        } else {
            line(words.score(), score, words.grades().get(card.grade().ordinal()));
        }
    }

    private void voice(Perspective perspective, Scorecard card, List<Indicator> scheme) {
        if (scheme.stream().noneMatch(indicator -> indicator.perspective() == perspective)) {
            return;
        }
        var name = words.voices().get(perspective.ordinal());
        card.voices().stream()
                .filter(voice -> voice.perspective() == perspective)
                .findFirst()
                .ifPresentOrElse(
                        voice -> line(words.voice(), name, voice.weight(), voice.value()),
                        () -> line(words.silent(), name));
        for (int i = 0; i < scheme.size(); i++) {
            if (scheme.get(i).perspective() == perspective) {
                indicator(scheme.get(i), card.indicators().get(i));
            }
        }
    }

    private void indicator(Indicator indicator, IndicatorResult result) {
        var name = chinese ? indicator.name().zh() : indicator.name().en();
        if (result.sufficient()) {
            line(words.indicator(), name, indicator.weight(), result.sample(), Formula.of(indicator, result));
        } else {
            line(words.insufficient(), name, result.sample(), indicator.minSample());
        }
        line(words.source(), indicator.source());
    }

    private void result(Scorecard card, List<Indicator> scheme) {
        if (card.score() != null) {
            line(
                    words.sum(),
                    Objects.requireNonNull(Formula.of(scheme, card.indicators(), card.voices(), card.score())));
        }
        line(words.further());
    }

    private void line(String pattern, Object... values) {
        text.append(pattern.formatted(values)).append('\n');
    }
}
