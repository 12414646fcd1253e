package org.lianxin.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Half a year of a district, made up from a seed: every kind of fact, in and out of the period, some of them corrected. */
final class RandomHalfYear {
    final Map<String, String> kinds = new LinkedHashMap<>();
    final List<Told> events = new ArrayList<>();

    private final Random random;
    private final List<String> communities;
    private final List<String> cadres;

    RandomHalfYear(long seed, String region, int cadreCount, int size) {
        random = new Random(seed);
        kinds.put(region + "001001", "RESIDENTIAL");
        kinds.put(region + "001002", "RESIDENTIAL");
        kinds.put(region + "002201", "VILLAGE");
        communities = new ArrayList<>(kinds.keySet());
        communities.add(region + "003001");
        cadres = java.util.stream.IntStream.range(0, cadreCount)
                .mapToObj(EvaluationTest::cadre)
                .toList();
        for (int i = 0; i < size; i++) {
            happen();
        }
    }

    List<Told> places() {
        return kinds.entrySet().stream()
                .map(place -> Told.community(place.getKey(), place.getValue(), place.getKey(), 1))
                .toList();
    }

    private void happen() {
        var subject = id();
        var community = communities.get(random.nextInt(communities.size()));
        // Some cadres have much to do and some little, and now and then nobody is responsible.
        var who = Math.min(random.nextInt(cadres.size()), random.nextInt(cadres.size() + 1));
        var cadre = random.nextInt(20) == 0 ? null : cadres.get(who);
        var at = time();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> rate(subject, who, cadre, community, at);
            case 5, 6, 7 -> answer(subject, cadre, community, at);
            default -> contact(subject, cadre, community, at);
        }
    }

    private void rate(UUID rating, int who, String cadre, String community, Instant at) {
        events.add(Told.rating(rating, Math.max(1, 5 - random.nextInt(2 + who % 4)), cadre, community, at));
        if (random.nextInt(12) == 0) {
            events.add(Told.exclusion(rating, at.plus(Duration.ofDays(20))));
        }
    }

    private void answer(UUID matter, String cadre, String community, Instant at) {
        if (random.nextInt(4) == 0) {
            events.add(Told.overdue(matter, random.nextBoolean() ? "ANSWER" : "ACCEPT", cadre, community, at));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            // Sent back and answered again, sometimes in the same instant.
            var again = at.plus(Duration.ofDays(random.nextInt(2)));
            events.add(Told.answer(matter, random.nextInt(4) > 0, cadre, community, again));
        }
    }

    private void contact(UUID contact, String cadre, String community, Instant at) {
        if (random.nextInt(3) == 0) {
            events.add(Told.missed(contact, cadre, community, at));
        }
        if (random.nextInt(4) > 0) {
            events.add(Told.met(contact, random.nextInt(5) > 0, id(), cadre, community, at));
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Mostly in the half year, at its very edges, and outside. */
    private Instant time() {
        return switch (random.nextInt(30)) {
            case 0 -> EvaluationTest.FROM;
            case 1 -> EvaluationTest.UNTIL;
            case 2 -> EvaluationTest.UNTIL.minusNanos(1000);
            case 3 -> EvaluationTest.FROM.minusNanos(1000);
            default -> EvaluationTest.FROM.plus(Duration.ofMinutes(random.nextInt(180 * 24 * 60)));
        };
    }
}
