package org.lianxin.assignment.proposal.solving;

import java.util.Comparator;
import java.util.List;

/** What a proposal starts from: everybody who may lead and everything that should be led, each at the place of its index. */
public record Situation(List<Official> officials, List<Post> posts) {

    /** Who needs it most comes first: most vulnerable households, then most work. */
    List<Post> withoutLeadByNeed() {
        return posts.stream()
                .filter(post -> post.incumbent() == null)
                .sorted(Comparator.comparingLong(Post::vulnerable)
                        .thenComparingLong(Post::load)
                        .reversed()
                        .thenComparingInt(Post::index))
                .toList();
    }
}
