package org.lianxin.feedback.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for more time. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    public Optional<Extension> undecided(UUID clock) {
        return find("clock = ?1 and decision = ?2", clock, Extension.Decision.ASKED)
                .firstResultOptional();
    }

    public List<ExtensionView> of(UUID matter) {
        return find("matter = ?1 order by askedAt", matter).stream()
                .map(Extension::view)
                .toList();
    }
}
