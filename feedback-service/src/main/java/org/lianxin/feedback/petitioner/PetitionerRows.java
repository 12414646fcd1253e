package org.lianxin.feedback.petitioner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows. */
@ApplicationScoped
class PetitionerRows implements PanacheRepositoryBase<Petitioner, UUID> {

    List<Petitioner> of(UUID matter) {
        return list("matter = ?1 order by number", matter);
    }

    Optional<Petitioner> byTrackingHash(byte[] hash) {
        return find("trackingHash", hash).firstResultOptional();
    }
}
