package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.VISIT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who lives there: households and residents, some of them vulnerable, registered by the official who answers for them. */
final class Homes {
    private static final int OUT_OF_SCOPE = 403;
    private static final int THERE_ALREADY = 428;
    private static final List<String> GROUPS =
            List.of("LAID_OFF", "DISABLED", "LOST_ONLY_CHILD", "ELDERLY_ALONE", "LEFT_BEHIND_CHILD");
    private static final List<String> NAMES = List.of("张大爷", "刘阿姨", "陈师傅", "王奶奶", "李同学", "周叔叔");

    private final World world;
    private final People people;
    private final Crowd crowd;
    private final Ledger ledger;

    Homes(World world, People people, Crowd crowd, Ledger ledger) {
        this.world = world;
        this.people = people;
        this.crowd = crowd;
        this.ledger = ledger;
    }

    void register(int count, LocalDate today) {
        crowd.each("households", IntStream.range(0, count).boxed().toList(), number -> {
            var post = world.posts.get(number % world.posts.size());
            var id = UUID.nameUUIDFromBytes(
                    ("household" + post.community().code() + number).getBytes(StandardCharsets.UTF_8));
            var risk = risk(number);
            register(post.cadre(), id, household(post, number, risk, today));
            ledger.add("household", id.toString());
            world.households.add(new World.Household(id, number, post));
        });
        world.households.sort(Comparator.comparing(household -> household.number()));
    }

    /** The visit service learns of an assignment by an event; until it has, the community is not yet the official's. */
    private void register(String cadre, UUID id, Map<String, Object> body) {
        var patience = new Patience(Duration.ofSeconds(60));
        var answer = people.cadre(cadre).put(VISIT, "households/" + id, body);
        while (answer.status() == OUT_OF_SCOPE && !patience.isOver()) {
            patience.pause();
            answer = people.cadre(cadre).put(VISIT, "households/" + id, body);
        }
        if (answer.status() != THERE_ALREADY) {
            answer.orFail();
        }
    }

    private static String risk(int number) {
        return number % 12 == 0 ? "HIGH" : number % 4 == 0 ? "KEY" : "NORMAL";
    }

    private static Map<String, Object> household(World.Post post, int number, String risk, LocalDate today) {
        var body = new TreeMap<String, Object>();
        body.put("community", post.community().code());
        body.put("address", "%d幢%d单元%d室".formatted(number % 40 + 1, number % 4 + 1, 101 + number % 6 * 100));
        body.put("risk", risk);
        body.put("riskReasons", risk.equals("NORMAL") ? List.of() : List.of("需要重点关心"));
        body.put(
                "members",
                IntStream.rangeClosed(0, number % 3)
                        .mapToObj(i -> member(number, i, risk))
                        .toList());
        if (number % 5 == 0) {
            // Paper records tell of an earlier contact: some of the next ones are due already.
            body.put("lastContactOn", today.minusDays(3 + number % 30).toString());
        }
        return body;
    }

    private static Map<String, Object> member(int number, int i, String risk) {
        var id = UUID.nameUUIDFromBytes(("resident" + number + "-" + i).getBytes(StandardCharsets.UTF_8));
        List<String> groups =
                risk.equals("NORMAL") || i > 0 ? List.of() : List.of(GROUPS.get(number / 4 % GROUPS.size()));
        return Map.of(
                "id",
                id.toString(),
                "name",
                NAMES.get((number + i) % NAMES.size()),
                "relation",
                i == 0 ? "户主" : "家人",
                "groups",
                groups);
    }
}
