package org.lianxin.assignment.proposal.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A made-up region, told as a story: officials, communities, who leads which. */
final class Region {

    private final List<Official> officials = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final long continuity = 500_000;

    Official official(String region, double fixed, int room) {
        var official = new Official(officials.size(), "O/S" + officials.size(), region, Math.round(fixed * 100), room);
        officials.add(official);
        return official;
    }

    /** Whoever is at hand may lead it. */
    Post post(String region, double load, int vulnerable, @Nullable Official incumbent, Official... eligible) {
        var post = new Post(
                posts.size(),
                "C" + posts.size(),
                region,
                Math.round(load * 100),
                200,
                vulnerable,
                continuity,
                incumbent,
                List.of(eligible));
        posts.add(post);
        return post;
    }

    Situation situation() {
        return new Situation(List.copyOf(officials), List.copyOf(posts));
    }

    /**
     * Like a city's district: streets of ten communities, loads as uneven as Hangzhou's, cadres of street offices who may
     * lead anywhere in the district.
     *
     * @param led how many communities have a lead today, one each
     */
    static Situation district(int cadres, int communities, int led, int room, long seed) {
        var dice = new Random(seed);
        var region = new Region();
        for (int i = 0; i < cadres; i++) {
            region.official("3301%02d%03d".formatted(i % 3, i / 10), dice.nextInt(4) == 0 ? dice.nextInt(15) : 0, room);
        }
        for (int i = 0; i < communities; i++) {
            int households = 300 + dice.nextInt(2200);
            int vulnerable = dice.nextInt(120);
            var at = "3301%02d%03d%03d".formatted(i % 3, i / 10, i % 10);
            var incumbent = i < led ? region.officials.get(i) : null;
            var eligible = region.officials.stream()
                    .filter(one -> one.equals(incumbent) || (one.index() * 31 + region.posts.size()) % 17 != 0)
                    .filter(one -> one.equals(incumbent) || Distance.shares(one.region(), at, 6))
                    .toArray(Official[]::new);
            region.post(at, households * 0.01 + vulnerable * 0.2 + dice.nextInt(8), vulnerable, incumbent, eligible);
        }
        return region.situation();
    }
}
