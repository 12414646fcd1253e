package org.lianxin.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A district made up from a seed, and its scorecards worked out in plain Java, straight from the facts and sharing no line
 * with the service: two mistakes would have to be the same to go unseen.
 */
final class ThousandCards {
    static final List<String> CODES = List.of("satisfaction", "answers", "knowledge", "training");
    private static final Map<String, String> KIND_OF_CODE = Map.of(
            "satisfaction",
            "RATING",
            "answers",
            "MATTER_ANSWERED",
            "knowledge",
            "QUIZ_ANSWERED",
            "training",
            "TRAINING_ATTENDED");
    static final Map<String, Integer> WEIGHTS =
            Map.of("satisfaction", 50, "answers", 20, "knowledge", 20, "training", 10);

    record Fact(UUID id, String kind, String cadre, String community, Instant at, int value, UUID subject) {
        Fact saying(int other) {
            return new Fact(id, kind, cadre, community, at, other, subject);
        }

        String code() {
            return KIND_OF_CODE.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }
    }

    record Card(Map<String, BigDecimal> values, Map<String, BigDecimal> priors, BigDecimal score) {}

    final List<Fact> facts = new ArrayList<>();
    final Map<String, String> kinds = new LinkedHashMap<>();

    ThousandCards(long seed, String region, String org, int cadres, int factsEach) {
        var random = new Random(seed);
        for (int i = 1; i <= 9; i++) {
            kinds.put(
                    "%s00%d001".formatted(region, i),
                    List.of("RESIDENTIAL", "VILLAGE", "WORK_UNIT").get(i % 3));
        }
        var communities = List.copyOf(kinds.keySet());
        for (int cadre = 0; cadre < cadres; cadre++) {
            var who = "%s/T%04d".formatted(org, cadre);
            for (int i = 0; i < factsEach; i++) {
                var kind = List.of("RATING", "RATING", "MATTER_ANSWERED", "QUIZ_ANSWERED", "TRAINING_ATTENDED")
                        .get(random.nextInt(5));
                var id = new UUID(random.nextLong(), random.nextLong());
                facts.add(new Fact(
                        id,
                        kind,
                        who,
                        kind.equals("TRAINING_ATTENDED") ? null : communities.get(random.nextInt(communities.size())),
                        EvaluationTest.FROM.plusSeconds(random.nextInt(15_000_000)),
                        value(kind, random),
                        new UUID(random.nextLong(), random.nextLong())));
            }
        }
    }

    static int value(String kind, Random random) {
        return switch (kind) {
            case "RATING" -> 1 + random.nextInt(5);
            case "MATTER_ANSWERED" -> random.nextInt(2);
            case "QUIZ_ANSWERED" -> random.nextInt(101);
            default -> random.nextInt(20);
        };
    }

    String kind(Fact fact) {
        return kinds.getOrDefault(fact.community() == null ? "" : fact.community(), "UNKNOWN");
    }

    Map<String, Card> cards() {
        Map<String, List<Fact>> byCadre =
                facts.stream().collect(Collectors.groupingBy(Fact::cadre, TreeMap::new, Collectors.toList()));
        Map<String, List<Fact>> byCode = facts.stream().collect(Collectors.groupingBy(Fact::code));
        var typeMeans = new HashMap<String, BigDecimal>();
        var means = new HashMap<String, BigDecimal>();
        byCode.forEach((code, all) -> {
            means.put(code, mean(all));
            all.stream()
                    .collect(Collectors.groupingBy(this::kind))
                    .forEach((kind, some) -> typeMeans.put(code + kind, mean(some)));
        });
        var cards = new TreeMap<String, Card>();
        byCadre.forEach((cadre, own) -> cards.put(cadre, card(own, typeMeans, means)));
        return cards;
    }

    private Card card(List<Fact> own, Map<String, BigDecimal> typeMeans, Map<String, BigDecimal> means) {
        var values = new LinkedHashMap<String, BigDecimal>();
        var priors = new LinkedHashMap<String, BigDecimal>();
        for (var code : CODES) {
            var mine = own.stream().filter(fact -> fact.code().equals(code)).toList();
            if (mine.isEmpty()) {
                continue;
            }
            var n = BigDecimal.valueOf(mine.size());
            var total = BigDecimal.valueOf(mine.stream().mapToInt(Fact::value).sum());
            var prior = mine.stream()
                    .map(fact -> typeMeans.get(code + kind(fact)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(n, 6, RoundingMode.HALF_UP);
            if (!code.equals("answers")) {
                priors.put(code, prior);
            }
            if (mine.size() >= 2) {
                values.put(code, value(code, n, total, prior, means.get(code)));
            }
        }
        return new Card(values, priors, score(values));
    }

    private static BigDecimal value(String code, BigDecimal n, BigDecimal total, BigDecimal prior, BigDecimal all) {
        var hundred = BigDecimal.valueOf(100);
        var raw = switch (code) {
            case "satisfaction" -> {
                var shrunken = total.add(prior.multiply(BigDecimal.valueOf(3)))
                        .divide(n.add(BigDecimal.valueOf(3)), 6, RoundingMode.HALF_UP);
                yield shrunken.subtract(BigDecimal.ONE)
                        .multiply(hundred)
                        .divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP);
            }
            case "answers" -> total.multiply(hundred).divide(n, 2, RoundingMode.HALF_UP);
            // Drawn toward the type and freed of how hard the type is.
            case "knowledge" ->
                total.add(prior.multiply(BigDecimal.valueOf(3)))
                        .divide(n.add(BigDecimal.valueOf(3)), 6, RoundingMode.HALF_UP)
                        .add(all)
                        .subtract(prior)
                        .multiply(hundred)
                        .divide(hundred, 2, RoundingMode.HALF_UP);
            default ->
                total.divide(BigDecimal.valueOf(45), 6, RoundingMode.HALF_UP)
                        .min(BigDecimal.ONE)
                        .multiply(hundred)
                        .setScale(2, RoundingMode.HALF_UP);
        };
        return raw.max(BigDecimal.ZERO).min(hundred).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal score(Map<String, BigDecimal> values) {
        if (!values.containsKey("satisfaction")) {
            return null;
        }
        var sum = values.entrySet().stream()
                .map(entry -> entry.getValue().multiply(BigDecimal.valueOf(WEIGHTS.get(entry.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int weight = values.keySet().stream().mapToInt(WEIGHTS::get).sum();
        return sum.divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(List<Fact> facts) {
        return BigDecimal.valueOf(facts.stream().mapToLong(Fact::value).sum())
                .divide(BigDecimal.valueOf(facts.size()), 6, RoundingMode.HALF_UP);
    }

    /** The scheme these cards are worked out by. */
    static Proposal scheme(String code) {
        var help = Map.of("n", 4, "total", 300, "prior", 60, "overall", 50, "value", 58.57);
        return new Proposal(code)
                .indicator("satisfaction", "SHRUNKEN_MEAN", "RESIDENTS", 50, true, "RATING")
                .indicator("answers", "SHARE", "RESIDENTS", 20, false, "MATTER_ANSWERED")
                .formula(
                        "knowledge",
                        "((total + strength * prior) / (n + strength) + overall - prior) / highest",
                        List.of(help),
                        20,
                        "QUIZ_ANSWERED")
                .formula(
                        "training",
                        "min(total / hours(45.0), 1.0)",
                        List.of(Map.of("n", 3, "total", 36, "value", 80)),
                        10,
                        "TRAINING_ATTENDED")
                .each("minSample", 2)
                .each("priorStrength", 3);
    }

    /** A satisfaction names the mean of its community type, the knowledge that of all; the others name neither. */
    private boolean shared(Fact fact, Fact changed) {
        return switch (changed.code()) {
            case "satisfaction" -> kind(fact).equals(kind(changed));
            case "knowledge" -> true;
            default -> false;
        };
    }

    /** Cards that the explanation of a scorecard says depend on a fact: its own, and those with a prior it is part of. */
    Set<String> dependents(Fact changed) {
        return facts.stream()
                .filter(fact -> fact.cadre().equals(changed.cadre())
                        || fact.code().equals(changed.code()) && shared(fact, changed))
                .map(Fact::cadre)
                .collect(Collectors.toSet());
    }
}
