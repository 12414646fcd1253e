package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.FEEDBACK;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Residents speak up, are answered, and judge how it was done. */
final class Speaking {
    private static final int LATE_DAYS = 20;
    private static final List<Integer> GRADES = List.of(5, 5, 5, 5, 4, 4, 4, 5, 3, 4, 5, 2, 4, 5, 3, 1, 5, 4, 5, 2);

    private final World world;
    private final People people;
    private final Crowd crowd;
    private final Ledger ledger;
    private final Random chance;
    private final Queue<World.OpenMatter> open = new ConcurrentLinkedQueue<>();
    private final Queue<String> withoutAnyone = new ConcurrentLinkedQueue<>();

    Speaking(World world, People people, Crowd crowd, Ledger ledger, long seed) {
        this.world = world;
        this.people = people;
        this.crowd = crowd;
        this.ledger = ledger;
        this.chance = new Random(seed);
    }

    void raise(int count, Instant now) {
        var numbers = IntStream.range(0, count).boxed().toList();
        var places = numbers.stream().map(this::place).toList();
        crowd.each("matters raised", numbers, i -> raise(i, places.get(i), now));
    }

    /** Some places speak up a lot, most a little: so a few officials gather enough ratings to be judged by. */
    private World.Community place(int number) {
        if (number % 20 == 19) {
            return world.communities.get(chance.nextInt(world.communities.size()));
        }
        int rank = (int) (world.posts.size() * Math.pow(chance.nextDouble(), 4));
        return world.posts.get(Math.min(rank, world.posts.size() - 1)).community();
    }

    private void raise(int number, World.Community place, Instant now) {
        var message = world.messages.get(number % world.messages.size());
        boolean late = number % 10 == 4;
        var body = new TreeMap<String, Object>();
        body.put("kind", message.kind());
        body.put("channel", late ? "LETTER" : List.of("WEB", "APP", "PHONE").get(number % 3));
        body.put("community", place.code());
        body.put("subject", message.subject().replace("{community}", place.name()));
        body.put("text", message.text().replace("{community}", place.name()));
        if (late) {
            // A letter that lay about: its clock began when it reached the office.
            body.put("receivedAt", now.minus(Duration.ofDays(LATE_DAYS)).toString());
        } else {
            body.put("anonymous", number % 4 == 0);
        }
        var caller = late || body.get("channel").equals("PHONE") ? people.petitionOfficer() : people.anyone();
        var receipt = caller.post(FEEDBACK, "matters", body).orFail();
        ledger.add("matter", receipt.text("id"));
        place(receipt, message, late);
    }

    private void place(Answer receipt, World.Message message, boolean late) {
        var id = receipt.text("id");
        var matter =
                people.petitionOfficer().get(FEEDBACK, "matters/" + id).orFail().body();
        if (matter.path("cadre").isTextual()) {
            open.add(new World.OpenMatter(
                    id, matter.path("cadre").asText(), message, receipt.text("trackingCode"), late));
        } else {
            withoutAnyone.add(id);
        }
    }

    int withoutAnyone() {
        return withoutAnyone.size();
    }

    void answer() {
        crowd.each("matters answered", List.copyOf(open), matter -> {
            var cadre = people.cadre(matter.cadre());
            cadre.post(FEEDBACK, "matters/" + matter.id() + "/acceptance", Map.of())
                    .orFail();
            cadre.post(FEEDBACK, "matters/" + matter.id() + "/answer", Map.of("text", reply(matter.message())))
                    .orFailUnlessDone();
        });
    }

    private static String reply(World.Message message) {
        return message.reply().isBlank() ? "您好，您反映的情况已核实并办理，感谢您的监督。" : message.reply();
    }

    void rate() {
        var all = List.copyOf(open);
        crowd.each("ratings", IntStream.range(0, all.size()).boxed().toList(), i -> {
            var matter = all.get(i);
            if (i % 8 == 7) {
                return;
            }
            var grade = matter.late() ? 1 + i % 3 : GRADES.get(i % GRADES.size());
            var rating = people.holderOf(matter.trackingCode())
                    .post(FEEDBACK, "tracked-matter/rating", Map.of("grade", grade))
                    .orFail();
            ledger.add("rating", rating.text("id"));
            if (grade >= 4 && i % 2 == 0) {
                people.holderOf(matter.trackingCode())
                        .post(FEEDBACK, "tracked-matter/confirmation", Map.of())
                        .orFailUnlessDone();
            }
        });
    }

    /** What ran out of time was handed up; the supervisor sees to it. */
    int seeToOverdue() {
        var patience = new Patience(Duration.ofSeconds(120));
        boolean anyLate = open.stream().anyMatch(World.OpenMatter::late);
        patience.until(
                "overdue matters are handed up", () -> !anyLate || !handedUp().isEmpty());
        // A page may not hold all of them; who was seen to is not open any more. A failed one is not tried for ever.
        var seen = new HashSet<String>();
        for (var matters = handedUp(); seen.addAll(matters); matters = handedUp()) {
            crowd.each(
                    "overdue, seen to",
                    matters,
                    matter -> people.supervisor()
                            .post(FEEDBACK, "matters/" + matter + "/supervision", Map.of("note", "已督办，要求限期答复。"))
                            .orFail());
        }
        return seen.size();
    }

    private List<String> handedUp() {
        var page = people.supervisor()
                .get(FEEDBACK, "supervisions?open=true&limit=200")
                .orFail();
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(item -> item.path("matter").asText())
                .distinct()
                .toList();
    }
}
