package org.lianxin.visit.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was added to visits. */
@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    List<Correction> of(UUID visit) {
        return list("visit = ?1 order by id", visit);
    }
}
