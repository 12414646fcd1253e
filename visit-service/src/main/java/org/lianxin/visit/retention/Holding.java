package org.lianxin.visit.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** Inspectors set holds and release them, in their region. */
@ApplicationScoped
class Holding implements PanacheRepositoryBase<LegalHold, UUID> {
    private static final String SEEN = "(household in (select h.id from Household h where %1$s) or %1$s)";

    private final LegalHolds holds;
    private final Idempotency idempotency;
    private final FieldCipher cipher;
    private final Scopes scopes;
    private final Caller caller;
    private final Clock clock;

    Holding(LegalHolds holds, Idempotency idempotency, FieldCipher cipher, Scopes scopes, Caller caller, Clock clock) {
        this.holds = holds;
        this.idempotency = idempotency;
        this.cipher = cipher;
        this.scopes = scopes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    HoldView hold(NewHold wanted) {
        wanted.check();
        requireSeen(wanted.household(), wanted.community());
        return idempotency.once(
                "legal-hold.set",
                wanted,
                Ids.next(),
                id -> {
                    holds.stopErasures();
                    var hold = new LegalHold(id, wanted, cipher, caller.subject(), clock.instant());
                    persistAndFlush(hold);
                    return hold.view(cipher);
                },
                this::one);
    }

    @Transactional
    HoldView release(UUID id, HoldRelease release) {
        var hold = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("legal-hold", id));
        requireSeen(hold);
        hold.release(release, cipher, caller.subject(), clock.instant());
        return hold.view(cipher);
    }

    @Transactional
    HoldView one(UUID id) {
        var hold = findByIdOptional(id).orElseThrow(() -> Problem.notFound("legal-hold", id));
        requireSeen(hold);
        return hold.view(cipher);
    }

    @Transactional
    Page<HoldView> list(PageQuery page) {
        var scope = scopes.ofCaller();
        var values = new HashMap<>(scope.parameters());
        var where = SEEN.formatted(scope.condition());
        var after = page.after(1);
        if (!after.isEmpty()) {
            where += " and id > :after";
            values.put("after", UUID.fromString(after.getFirst()));
        }
        return Page.of(
                        find(where + " order by id", values)
                                .range(0, page.limit())
                                .list(),
                        page,
                        hold -> List.of(hold.id().toString()))
                .map(hold -> hold.view(cipher));
    }

    private void requireSeen(LegalHold hold) {
        if (!seen(hold.household(), hold.community())) {
            throw Problem.notFound("legal-hold", hold.id());
        }
    }

    private void requireSeen(@Nullable UUID household, @Nullable String community) {
        if (!seen(household, community)) {
            throw household == null
                    ? Problem.forbidden("out-of-scope").at("community")
                    : Problem.notFound("household", household);
        }
    }

    private boolean seen(@Nullable UUID household, @Nullable String community) {
        if (household == null) {
            return community != null && scopes.covers(community);
        }
        var scope = scopes.ofCaller();
        var query = getEntityManager()
                .createQuery("select 1 from Household h where h.id = :id and " + scope.condition(), Integer.class)
                .setParameter("id", household);
        scope.parameters().forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }
}
