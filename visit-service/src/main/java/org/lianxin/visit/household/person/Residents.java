package org.lianxin.visit.household.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.scope.Scopes;

/** The people of all households, as far as the caller may see them. */
@ApplicationScoped
class Residents implements PanacheRepositoryBase<Resident, UUID> {
    /** More than this many people with one number: the number tells nobody apart. */
    static final int MOST = 50;

    private static final String FOUND = """
            from Resident r join fetch r.household h
            where r.%1$s = :index and h.id in (select own.id from Household own where %2$s)
            order by r.here desc, r.id""";

    private final Scopes scopes;

    Residents(Scopes scopes) {
        this.scopes = scopes;
    }

    Resident requireSeen(UUID id) {
        var resident = findByIdOptional(id).orElseThrow(() -> Problem.notFound("resident", id));
        scopes.requireSeen(resident.household().community(), "resident", id);
        if (resident.erased()) {
            throw Problem.notFound("resident", id);
        }
        return resident;
    }

    /** @param attribute identityIndex or phoneIndex */
    List<Resident> byIndex(String attribute, byte[] index) {
        var scope = scopes.ofCaller();
        var values = new HashMap<>(scope.parameters());
        values.put("index", index);
        return find(FOUND.formatted(attribute, scope.condition()), values)
                .range(0, MOST - 1)
                .list();
    }
}
