package org.lianxin.visit.household.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scope;

/** The suggested duplicates. */
@ApplicationScoped
class HouseholdDuplicates implements PanacheRepositoryBase<HouseholdDuplicate, UUID> {
    /** Both households in scope: one that the caller does not see must not show through the other. */
    private static final String OPEN = """
            status = OPEN
            and first in (select a.id from Household a where a.status in (ACTIVE, AWAY) and %1$s)
            and second in (select b.id from Household b where b.status in (ACTIVE, AWAY) and %1$s)""";

    private static final String OF_COMMUNITY =
            " and (first in (select c.id from Household c where c.community = :community)"
                    + " or second in (select d.id from Household d where d.community = :community))";

    HouseholdDuplicate lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("household-duplicate", id));
    }

    Optional<HouseholdDuplicate> of(UUID one, UUID other) {
        return find("(first = ?1 and second = ?2) or (first = ?2 and second = ?1)", one, other)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The surest first. */
    List<HouseholdDuplicate> open(Scope scope, @Nullable String community, PageQuery page) {
        var values = new HashMap<>(scope.parameters());
        var where = OPEN.formatted(scope.condition());
        if (community != null) {
            where += OF_COMMUNITY;
            values.put("community", community);
        }
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            where += " and (points, id) < (:points, :id)";
            values.put("points", Integer.valueOf(keys.get(0)));
            values.put("id", UUID.fromString(keys.get(1)));
        }
        return find(where + " order by points desc, id desc", values)
                .range(0, page.limit())
                .list();
    }
}
