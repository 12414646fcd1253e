package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.EVALUATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Being judged: a period is frozen and computed from the facts. */
final class Judging {
    private final World world;
    private final People people;
    private final Ledger ledger;

    Judging(World world, People people, Ledger ledger) {
        this.world = world;
        this.people = people;
        this.ledger = ledger;
    }

    /** Evaluates everything that happened in the quarter so far. */
    String evaluate(Instant from, Instant until) {
        awaitFacts(from);
        var period = UUID.randomUUID().toString();
        people.assessor()
                .put(
                        EVALUATION,
                        "periods/" + period,
                        Map.of(
                                "name",
                                "演示考核期",
                                "region",
                                world.region,
                                "from",
                                from.toString(),
                                "until",
                                until.toString()))
                .orFail();
        people.assessor()
                .post(EVALUATION, "periods/" + period + "/freezing", Map.of())
                .orFail();
        people.assessor()
                .post(EVALUATION, "periods/" + period + "/computation", Map.of())
                .orFail();
        return period;
    }

    /** Facts travel by events: the last rating given must have arrived. */
    private void awaitFacts(Instant from) {
        int given = ledger.count("rating");
        new Patience(Duration.ofSeconds(120)).until(given + " ratings have become facts", () -> {
            int arrived = 0;
            var path = "facts?kind=RATING&limit=200";
            var cursor = "";
            do {
                var page = people.assessor()
                        .get(EVALUATION, path + cursor)
                        .orFail()
                        .body();
                for (var fact : page.path("items")) {
                    arrived += Instant.parse(fact.path("occurredAt").asText()).isBefore(from) ? 0 : 1;
                }
                cursor = page.path("next").isTextual()
                        ? "&cursor=" + page.path("next").asText()
                        : "";
            } while (!cursor.isEmpty() && arrived < given);
            return arrived >= given;
        });
    }

    List<JsonNode> scorecards(String period) {
        var cards = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = people.assessor()
                    .get(EVALUATION, "periods/" + period + "/scorecards?limit=200" + cursor)
                    .orFail()
                    .body();
            page.path("items").forEach(cards::add);
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return cards;
    }

    JsonNode scorecard(String period, String cadre) {
        return people.assessor()
                .get(EVALUATION, "periods/" + period + "/scorecards/" + cadre)
                .orFail()
                .body();
    }

    /** The newest facts behind an indicator. */
    JsonNode facts(String address) {
        return people.assessor()
                .get(EVALUATION, address.replaceFirst("^/api/v1/", "") + "?limit=2")
                .orFail()
                .body()
                .path("items");
    }

    JsonNode digest(String period) {
        return people.assessor()
                .get(EVALUATION, "periods/" + period + "/digest")
                .orFail()
                .body();
    }
}
