package org.lianxin.visit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/** The people requests are about, as far as an official sees them. */
@ApplicationScoped
class Subjects {
    private final EntityManager entities;
    private final Scopes scopes;

    Subjects(EntityManager entities, Scopes scopes) {
        this.entities = entities;
        this.scopes = scopes;
    }

    /** Also who is erased: that it was asked for and done stays to be seen. */
    Optional<Resident> seen(UUID id) {
        return Optional.ofNullable(entities.find(Resident.class, id))
                .filter(one -> scopes.covers(one.household().community()));
    }

    Resident requireSeen(UUID id) {
        return seen(id).filter(one -> !one.erased()).orElseThrow(() -> Problem.notFound("resident", id));
    }
}
