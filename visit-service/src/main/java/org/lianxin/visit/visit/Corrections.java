package org.lianxin.visit.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was added to visits. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    List<Correction> of(UUID visit) {
        return list("visit = ?1 order by writtenAt, id", visit);
    }

    /** By visit; none for one that was never corrected. */
    Map<UUID, List<Correction>> of(Collection<UUID> visits) {
        return list("visit in ?1 order by writtenAt, id", visits).stream()
                .collect(Collectors.groupingBy(Correction::visit));
    }
}
