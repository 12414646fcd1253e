package org.lianxin.feedback.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All ratings, without regard to who asks; who may see them is the business of {@link RatingsInScope}. */
@ApplicationScoped
class Ratings implements PanacheRepositoryBase<Rating, UUID> {

    Optional<Rating> ofMatter(UUID matter, int rater) {
        return find("subject.matter = ?1 and rater = ?2", matter, rater).firstResultOptional();
    }

    boolean visitIsRated(UUID visit) {
        return count("subject.visit", visit) > 0;
    }
}
