package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.VISIT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Going out and listening: visits of every kind, half of them recorded without a network, and the residents' word on them. */
final class Visiting {
    private static final List<String> AT_HOME = List.of(
            "HOME", "HOME", "HOME", "HOME", "PHONE", "PHONE", "APPOINTMENT", "RECEPTION", "PETITION_DAY", "JOINT");

    /** A visit somebody can be asked about. */
    record Slip(String visit, String code) {}

    record Planned(UUID id, String cadre, Map<String, Object> body) {}

    private final World world;
    private final People people;
    private final Crowd crowd;
    private final Ledger ledger;
    private final Random chance;
    private final Queue<Slip> slips = new ConcurrentLinkedQueue<>();
    private final Queue<String> disputed = new ConcurrentLinkedQueue<>();
    private final Map<String, String> needOf = new java.util.concurrent.ConcurrentHashMap<>();

    Visiting(World world, People people, Crowd crowd, Ledger ledger, long seed) {
        this.world = world;
        this.people = people;
        this.crowd = crowd;
        this.ledger = ledger;
        this.chance = new Random(seed);
    }

    /** Which needs were found, each with the official who found it. */
    Map<String, String> needs() {
        return Map.copyOf(needOf);
    }

    void goOut(int visits, int needsWanted, Instant now) {
        var planned = IntStream.range(0, visits)
                .mapToObj(i -> plan(i, i * (long) needsWanted / visits != (i + 1L) * needsWanted / visits, now))
                .toList();
        var half = planned.size() / 2;
        crowd.each("visits, online", planned.subList(0, half), this::recordOnline);
        var batches = planned.subList(half, planned.size()).stream()
                .collect(Collectors.groupingBy(Planned::cadre))
                .values();
        crowd.each("visits, offline batches", List.copyOf(batches), this::synchronise);
    }

    private Planned plan(int number, boolean withNeed, Instant now) {
        var household = household();
        var body = new TreeMap<String, Object>();
        var kind = withNeed || number % 12 > 0 ? AT_HOME.get(number % AT_HOME.size()) : "INCOGNITO";
        body.put("kind", kind);
        body.put("community", household.post().community().code());
        body.put(
                "startedAt",
                now.minus(1 + chance.nextInt(5 * 24 * 60), ChronoUnit.MINUTES).toString());
        body.put("minutes", 10 + chance.nextInt(80));
        body.put("notes", "了解近况，听取意见。");
        if (AT_HOME.contains(kind)) {
            body.put("household", household.id().toString());
        }
        if (kind.equals("JOINT")) {
            body.put("withCadres", List.of(somebodyElse(number, household.post().cadre())));
        }
        if (withNeed) {
            var need = UUID.randomUUID().toString();
            needOf.put(need, household.post().cadre());
            body.put(
                    "needs",
                    List.of(Map.of(
                            "id",
                            need,
                            "category",
                            number % 2 == 0 ? "INCOME" : "HOUSING",
                            "description",
                            "家庭遇到困难，希望得到帮助。")));
        }
        return new Planned(UUID.randomUUID(), household.post().cadre(), body);
    }

    private String somebodyElse(int number, String cadre) {
        var other = world.posts.get(number % world.posts.size()).cadre();
        return other.equals(cadre)
                ? world.posts.get((number + 1) % world.posts.size()).cadre()
                : other;
    }

    /** Some officials go out a lot, as in {@link Speaking}: enough to be judged by. */
    private World.Household household() {
        int posts = world.posts.size();
        int rank = (int) (posts * Math.pow(chance.nextDouble(), 3));
        int round = chance.nextInt(Math.max(1, world.households.size() / posts));
        return world.households.get(Math.min(round * posts + rank, world.households.size() - 1));
    }

    private void recordOnline(Planned visit) {
        var answer = people.cadre(visit.cadre())
                .put(VISIT, "visits/" + visit.id(), visit.body())
                .orFail();
        recorded(visit, answer.body().path("acknowledgementCode").asText(""));
    }

    /** Sent once by everybody, and again by every second one whose phone lost the answer: nothing may count twice. */
    private void synchronise(List<Planned> visits) {
        var operations = new ArrayList<Map<String, Object>>();
        for (var visit : visits) {
            var body = new HashMap<>(visit.body());
            body.put("id", visit.id().toString());
            operations.add(Map.of("id", UUID.randomUUID().toString(), "kind", "visit.record", "visit", body));
        }
        var cadre = visits.getFirst().cadre();
        var batch = Map.of("deviceId", "phone-" + cadre.substring(19), "operations", operations);
        var first = people.cadre(cadre).post(VISIT, "sync", batch).orFail();
        for (int i = 0; i < visits.size(); i++) {
            var result = first.body().path("results").path(i);
            var verdict = result.path("verdict").asText();
            // A batch that was answered but whose answer got lost comes back as repeated.
            if (!verdict.equals("CREATED") && !verdict.equals("REPEATED")) {
                throw new StoryFailure("an offline visit was not taken: " + result);
            }
            recorded(visits.get(i), result.path("acknowledgementCode").asText(""));
        }
        if (cadre.hashCode() % 2 == 0) {
            people.cadre(cadre)
                    .post(VISIT, "sync", batch)
                    .orFail()
                    .body()
                    .path("results")
                    .forEach(result -> {
                        if (!result.path("verdict").asText().equals("REPEATED")) {
                            throw new StoryFailure("a repeated offline visit was not recognised: " + result);
                        }
                    });
        }
    }

    private void recorded(Planned visit, String code) {
        ledger.add("visit", visit.id().toString());
        if (visit.body().get("needs") instanceof List<?> found) {
            found.forEach(need -> ledger.add("need", String.valueOf(((Map<?, ?>) need).get("id"))));
        }
        if (!code.isEmpty() && visit.body().containsKey("household")) {
            slips.add(new Slip(visit.id().toString(), code));
        }
    }

    /** Nine of ten households confirm, some dispute, some say nothing. */
    void hearTheResidents() {
        var all = List.copyOf(slips);
        crowd.each("acknowledgements", IntStream.range(0, all.size()).boxed().toList(), i -> {
            if (i % 15 == 7) {
                return;
            }
            var slip = all.get(i);
            boolean dispute = i % 15 == 3;
            Map<String, Object> answer = dispute
                    ? Map.of("code", slip.code(), "answer", "DISPUTED", "words", "当天没有人来过。")
                    : i % 20 == 5
                            ? Map.of("code", slip.code(), "answer", "CONFIRMED", "onBehalf", true, "relation", "FAMILY")
                            : Map.of("code", slip.code(), "answer", "CONFIRMED");
            var said = people.anyone().post(VISIT, "acknowledgements", answer);
            if (!(said.status() == 409 && said.problem().equals("code-used"))) {
                said.orFail();
            }
            ledger.add("acknowledgement", slip.visit());
            if (dispute) {
                disputed.add(slip.visit());
            }
        });
        crowd.each(
                "disputes reviewed",
                List.copyOf(disputed),
                visit -> people.supervisor()
                        .post(VISIT, "visits/" + visit + "/review", Map.of("upheld", true, "reason", "经核实，当日未到访。"))
                        .orFailUnlessDone());
    }
}
