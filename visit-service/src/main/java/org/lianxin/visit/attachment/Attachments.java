package org.lianxin.visit.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.visit.retention.LegalHolds;

/** The attachments. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** Oldest first. */
    List<Attachment> of(UUID visit) {
        return list("visit = ?1 order by addedAt, id", visit);
    }

    /** Whether an investigation needs what belongs to the visit. */
    boolean held(UUID visit) {
        return getEntityManager()
                .createNativeQuery(
                        "select v.id from visit v, lateral (select v.household, v.community) x where v.id = :visit and "
                                + LegalHolds.FREE,
                        UUID.class)
                .setParameter("visit", visit)
                .getResultList()
                .isEmpty();
    }

    Optional<Attachment> of(UUID visit, UUID id) {
        return find("id = ?1 and visit = ?2", id, visit).firstResultOptional();
    }
}
