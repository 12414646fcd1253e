package org.lianxin.local.story;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the story is about, as it grows. */
final class World {
    /** A community of the file. */
    record Community(String code, String name) {}

    /** A message a resident wrote; some carry the reply the office gave. */
    record Message(String kind, String subject, String text, String reply) {}

    /** Who leads what: {@code cadre} is {@code ORG/STAFF}. */
    record Post(String cadre, Community community) {}

    /** @param number its place in the story, whatever order they were registered in */
    record Household(UUID id, int number, Post post) {}

    /** A matter in an official's hands, and the code its resident holds. */
    record OpenMatter(String id, String cadre, Message message, String trackingCode, boolean late) {}

    final String region;
    final String division;
    final List<Community> communities;
    final List<Message> messages;
    final List<String> organisations = new CopyOnWriteArrayList<>();
    final List<String> cadres = new CopyOnWriteArrayList<>();
    final List<Post> posts = new CopyOnWriteArrayList<>();
    final List<Household> households = new CopyOnWriteArrayList<>();

    World(List<Community> communities, List<Message> messages) {
        this.communities = communities;
        this.messages = messages;
        this.region = commonPrefix(communities);
        this.division = (region + "000000").substring(0, 6);
    }

    /** The smallest area that holds all the communities, as a prefix of whole levels of the division code. */
    private static String commonPrefix(List<Community> communities) {
        var prefix = communities.getFirst().code();
        for (var community : communities) {
            int same = 0;
            while (same < prefix.length()
                    && prefix.charAt(same) == community.code().charAt(same)) {
                same++;
            }
            prefix = prefix.substring(0, same);
        }
        int level = 0;
        for (int whole : new int[] {2, 4, 6, 9, 12}) {
            level = whole <= prefix.length() ? whole : level;
        }
        if (level == 0) {
            throw new StoryFailure("the communities do not lie in one province");
        }
        return prefix.substring(0, level);
    }
}
