package org.lianxin.feedback.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviews of petitions. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<PetitionReview, PetitionReview.Key> {

    Optional<PetitionReview> of(UUID matter, Stage stage) {
        return findByIdOptional(new PetitionReview.Key(matter, stage));
    }

    List<ReviewView> of(UUID matter) {
        return find("matter = ?1 order by requestedAt, stage desc", matter).stream()
                .map(PetitionReview::view)
                .toList();
    }
}
