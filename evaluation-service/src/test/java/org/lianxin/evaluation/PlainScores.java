package org.lianxin.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The default scheme once more, in plain Java and straight from the events: shares no line with the service, so that two
 * mistakes would have to be the same to go unseen.
 */
final class PlainScores {
    record Line(
            String code, int n, int total, BigDecimal mean, BigDecimal prior, BigDecimal shrunken, BigDecimal value) {}

    record Card(BigDecimal score, String grade, List<Line> lines) {}

    private record Fact(Told told, int precedence, int value) {
        String cadre() {
            return (String) told.body().get("cadre");
        }
    }

    private final Map<String, String> kinds;
    private final Collection<Told> events;
    private final Map<String, Card> cards = new TreeMap<>();

    private PlainScores(Collection<Told> events, Map<String, String> kinds) {
        this.kinds = kinds;
        var unique = new HashMap<Object, Told>();
        events.forEach(event -> unique.put(event.id(), event));
        this.events = unique.values();
    }

    /** @param kinds kind of each community */
    static Map<String, Card> of(Collection<Told> events, Map<String, String> kinds, Instant from, Instant until) {
        var scores = new PlainScores(events, kinds);
        scores.calculate(from, until);
        return scores.cards;
    }

    private void calculate(Instant from, Instant until) {
        Set<String> excluded = events.stream()
                .filter(event -> event.type().equals("rating.excluded.v1"))
                .map(Told::key)
                .collect(Collectors.toSet());
        var inTime = events.stream()
                .filter(event -> !event.type().equals("rating.excluded.v1"))
                .filter(event -> !event.at().isBefore(from) && event.at().isBefore(until))
                .toList();
        var satisfaction =
                choose(inTime, event -> event.type().equals("rating.given.v1") && !excluded.contains(event.key()));
        var answers = choose(
                inTime,
                event -> event.type().equals("matter.answered.v1")
                        || (event.type().equals("matter.overdue.v1")
                                && "ANSWER".equals(event.body().get("clock"))));
        var contacts = choose(inTime, event -> event.type().startsWith("due-contact."));

        Map<String, List<Fact>> byKind = satisfaction.stream().collect(Collectors.groupingBy(this::kind));
        var typeMeans = new HashMap<String, BigDecimal>();
        byKind.forEach((kind, facts) -> typeMeans.put(kind, divide(total(facts), facts.size(), 6)));

        inTime.stream()
                .map(event -> (String) event.body().get("cadre"))
                .filter(cadre -> cadre != null)
                .distinct()
                .forEach(cadre -> cards.put(
                        cadre,
                        card(List.of(
                                mean(of(cadre, satisfaction), typeMeans),
                                share("timely-answers", of(cadre, answers)),
                                share("due-contacts-acknowledged", of(cadre, contacts))))));
        grade();
    }

    private List<Fact> choose(List<Told> told, java.util.function.Predicate<Told> wanted) {
        var bySubject = new HashMap<String, Fact>();
        var order = Comparator.comparing(Fact::precedence)
                .thenComparing(fact -> fact.told().at())
                .thenComparing(fact -> fact.told().id().toString());
        told.stream()
                .filter(wanted)
                .map(PlainScores::fact)
                .forEach(fact -> bySubject.merge(fact.told().key(), fact, (a, b) -> order.compare(a, b) > 0 ? a : b));
        return List.copyOf(bySubject.values());
    }

    private static Fact fact(Told told) {
        return switch (told.type()) {
            case "rating.given.v1" -> new Fact(told, 0, (int) told.body().get("grade"));
            case "matter.answered.v1", "due-contact.met.v1" ->
                new Fact(told, 1, (boolean) told.body().get("inTime") ? 1 : 0);
            default -> new Fact(told, 0, 0);
        };
    }

    private static List<Fact> of(String cadre, List<Fact> facts) {
        return facts.stream().filter(fact -> cadre.equals(fact.cadre())).toList();
    }

    private String kind(Fact fact) {
        return kinds.getOrDefault((String) fact.told().body().get("community"), "UNKNOWN");
    }

    private Line mean(List<Fact> facts, Map<String, BigDecimal> typeMeans) {
        int n = facts.size();
        int total = total(facts);
        if (n == 0) {
            return new Line("resident-satisfaction", 0, 0, null, null, null, null);
        }
        var prior = facts.stream()
                .map(fact -> typeMeans.get(kind(fact)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(n), 6, RoundingMode.HALF_UP);
        var shrunken = BigDecimal.valueOf(total)
                .add(prior.multiply(BigDecimal.TEN))
                .divide(BigDecimal.valueOf(n + 10), 6, RoundingMode.HALF_UP);
        var value = n < 10
                ? null
                : shrunken.subtract(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP);
        return new Line("resident-satisfaction", n, total, divide(total, n, 6), prior, shrunken, value);
    }

    private static Line share(String code, List<Fact> facts) {
        int n = facts.size();
        int total = total(facts);
        return new Line(
                code,
                n,
                total,
                n == 0 ? null : divide(total, n, 6),
                null,
                null,
                n < 5 ? null : divide(total * 100, n, 2));
    }

    private static Card card(List<Line> lines) {
        if (lines.getFirst().value() == null) {
            return new Card(null, "INSUFFICIENT_SAMPLE", lines);
        }
        int[] weights = {60, 20, 20};
        var sum = BigDecimal.ZERO;
        int weight = 0;
        for (int i = 0; i < weights.length; i++) {
            if (lines.get(i).value() != null) {
                sum = sum.add(lines.get(i).value().multiply(BigDecimal.valueOf(weights[i])));
                weight += weights[i];
            }
        }
        return new Card(sum.divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP), "", lines);
    }

    private void grade() {
        var scores = new ArrayList<BigDecimal>();
        cards.values().stream().filter(card -> card.score() != null).forEach(card -> scores.add(card.score()));
        cards.replaceAll((cadre, card) -> {
            if (card.score() == null) {
                return card;
            }
            long atLeast = scores.stream()
                    .filter(other -> other.compareTo(card.score()) >= 0)
                    .count();
            var points = card.score().doubleValue();
            var grade = points >= 90 && atLeast <= scores.size() / 5
                    ? "EXCELLENT"
                    : points >= 70 ? "COMPETENT" : points >= 60 ? "BASICALLY_COMPETENT" : "INCOMPETENT";
            return new Card(card.score(), grade, card.lines());
        });
    }

    private static int total(List<Fact> facts) {
        return facts.stream().mapToInt(Fact::value).sum();
    }

    private static BigDecimal divide(int a, int b, int decimals) {
        return BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), decimals, RoundingMode.HALF_UP);
    }
}
