package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.ASSIGNMENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who answers for whom: communities, organisations, officials and their posts. */
final class Registers {
    private static final int SETTLED = 409;
    private static final int NEEDS_VERSION = 428;
    private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "沈", "韩");
    private static final List<String> GIVEN = List.of("一鸣", "晓燕", "建国", "文静", "志强", "雨桐", "海波", "春梅", "立新", "思远");

    private final World world;
    private final People people;
    private final Crowd crowd;
    private final Ledger ledger;

    Registers(World world, People people, Crowd crowd, Ledger ledger) {
        this.world = world;
        this.people = people;
        this.crowd = crowd;
        this.ledger = ledger;
    }

    /** Takes in every community of the file, in one upload. */
    JsonNode importCommunities(String csv) {
        var report = people.administrator()
                .upload(ASSIGNMENT, "communities/import", csv)
                .orFail()
                .body();
        if (report.path("refused").asInt() > 0) {
            throw new StoryFailure("communities were refused: " + report.path("verdicts"));
        }
        world.communities.forEach(community -> ledger.add("community", community.code()));
        return report;
    }

    void registerOrganisations(int count) {
        crowd.each("organisations", IntStream.range(0, count).boxed().toList(), number -> {
            var code = CreditCode.of(world.division, number + 1);
            var body = Map.of("name", "第%d联系服务单位".formatted(number + 1), "region", world.region);
            register("organisations/" + code, body);
            ledger.add("organisation", code);
            world.organisations.add(code);
        });
        world.organisations.sort(null);
    }

    void registerCadres(int count) {
        crowd.each("officials", IntStream.range(0, count).boxed().toList(), number -> {
            var org = world.organisations.get(number % world.organisations.size());
            var staff = "S%03d".formatted(number + 1);
            var name = SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number / SURNAMES.size() % GIVEN.size());
            register(
                    "organisations/" + org + "/cadres/" + staff,
                    Map.of("name", name, "post", "联系干部", "status", "ACTIVE"));
            ledger.add("cadre", org + "/" + staff);
            world.cadres.add(org + "/" + staff);
        });
        world.cadres.sort((a, b) -> a.substring(19).compareTo(b.substring(19)));
    }

    /** On a second run it is there already; replacing it would need its version, and is not what the story is about. */
    private void register(String path, Object body) {
        var answer = people.administrator().put(ASSIGNMENT, path, body);
        if (answer.status() != NEEDS_VERSION) {
            answer.orFail();
        }
    }

    /** Each official leads one community; spread over the whole place, so that gaps lie everywhere. */
    void assign(int count, LocalDate since) {
        var posts = IntStream.range(0, Math.min(count, Math.min(world.cadres.size(), world.communities.size())))
                .mapToObj(i -> new World.Post(world.cadres.get(i), world.communities.get((int)
                        ((long) i * world.communities.size() / count))))
                .toList();
        crowd.each("assignments", posts, post -> {
            var id = UUID.nameUUIDFromBytes((post.cadre() + post.community().code()).getBytes(StandardCharsets.UTF_8));
            var answer = people.supervisor()
                    .put(
                            ASSIGNMENT,
                            "assignments/" + id,
                            Map.of(
                                    "community", post.community().code(),
                                    "cadre", post.cadre(),
                                    "role", "LEAD",
                                    "validFrom", since.toString()));
            if (answer.status() == SETTLED && answer.problem().startsWith("assignment-one-")) {
                return;
            }
            answer.orFail();
            ledger.add("assignment", id.toString());
            world.posts.add(post);
        });
        world.posts.sort(Comparator.comparing(post -> post.cadre().substring(19)));
    }

    JsonNode coverage() {
        return people.supervisor()
                .get(ASSIGNMENT, "coverage/summary?region=" + world.region)
                .orFail()
                .body();
    }
}
