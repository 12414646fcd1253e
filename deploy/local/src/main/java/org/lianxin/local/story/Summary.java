package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.FEEDBACK;
import static org.lianxin.local.stack.ServiceName.VISIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianxin.local.stack.Stack;

/** Tells a person what happened, and opens one scorecard down to the record behind it. */
final class Summary {
    private final PrintWriter out;
    private final Stack stack;
    private final People people;

    Summary(PrintWriter out, Stack stack, People people) {
        this.out = out;
        this.stack = stack;
        this.people = people;
    }

    void registers(JsonNode imported, JsonNode coverage, World world) {
        section("Who answers for whom");
        out.printf(
                "  communities: %d rows imported (%d new, %d unchanged), region %s%n",
                imported.path("rows").asInt(),
                imported.path("created").asInt(),
                imported.path("unchanged").asInt(),
                world.region);
        out.printf(
                "  coverage: %d led, %d with nobody – the gaps are listed at GET /api/v1/coverage?region=%s%n",
                coverage.path("withLead").asInt(), coverage.path("vacant").asInt(), world.region);
        out.printf("  households: %d%n", world.households.size());
        out.flush();
    }

    void work(Ledger ledger, int withoutAnyone, int seenTo) {
        section("Going out, helping, hearing back");
        out.printf(
                "  visits: %d recorded, %d answered by residents; needs: %d, helped and confirmed: %d%n",
                ledger.count("visit"),
                ledger.count("acknowledgement"),
                ledger.count("need"),
                ledger.count("help-case"));
        out.printf(
                "  matters: %d raised, %d rated; %d nobody answers for (in the supervisor's queue); %d overdue, seen to%n",
                ledger.count("matter"), ledger.count("rating"), withoutAnyone, seenTo);
        out.flush();
    }

    void judgement(Judging judging, String period) {
        section("Being judged");
        var grades = new TreeMap<String, AtomicInteger>();
        var cards = judging.scorecards(period);
        for (var card : cards) {
            grades.computeIfAbsent(card.path("grade").asText(), grade -> new AtomicInteger())
                    .incrementAndGet();
        }
        out.printf("  period %s: %d scorecards %s%n", period, cards.size(), grades);
        out.printf("  digest %s%n", judging.digest(period).path("hash").asText());
        cards.stream()
                .filter(card -> card.path("score").isNumber())
                .findFirst()
                .ifPresentOrElse(
                        card -> explain(
                                judging,
                                judging.scorecard(period, card.path("cadre").asText())),
                        () -> out.println("  nobody has the ten ratings a score needs"));
        out.flush();
    }

    private void explain(Judging judging, JsonNode card) {
        section("One scorecard, opened");
        out.printf(
                "  %s: %s points, %s%n",
                card.path("cadre").asText(),
                card.path("score").asText(),
                card.path("grade").asText());
        out.printf("  = %s%n", card.path("formula").asText());
        for (var indicator : card.path("indicators")) {
            out.printf(
                    "  ├ %s (%s), weight %d, sample %d: %s%n",
                    indicator.path("name").path("zh").asText(),
                    indicator.path("code").asText(),
                    indicator.path("weight").asInt(),
                    indicator.path("sample").asInt(),
                    indicator.path("sufficient").asBoolean()
                            ? indicator.path("formula").asText()
                            : "insufficient sample");
            judging.facts(indicator.path("factsHref").asText()).forEach(this::explainFact);
        }
    }

    private void explainFact(JsonNode fact) {
        var record = fact.path("links").path("record").asText();
        out.printf(
                "  │   └ %s = %s, fact %s → %s (%s)%n",
                fact.path("kind").asText(),
                fact.path("value").asText("–"),
                fact.path("eventId").asText().substring(0, 8),
                record,
                state(record));
    }

    /** Opens the record itself, as far as an assessor may see it. */
    private String state(String record) {
        var service = record.contains("/matters/") || record.contains("/ratings/") ? FEEDBACK : VISIT;
        var answer = people.assessor().get(service, record.replaceFirst("^/api/v1/", ""));
        return answer.ok() ? answer.body().path("status").asText("read") : "answered " + answer.status();
    }

    void measured(Duration story, Duration lag) throws IOException {
        section("Measured");
        out.printf("  the story took %.0f s%n", story.toMillis() / 1000.0);
        out.printf("  commit to consumer   %4.1f ms, median of 40 visits at rest%n", lag.toNanos() / 1_000_000.0);
        for (var part : stack.status()) {
            part.residentMegabytes().ifPresent(mb -> out.printf("  %-20s %4d MB resident%n", part.name(), mb));
        }
        out.flush();
    }

    private void section(String title) {
        out.printf("%n%s%n", title);
    }
}
