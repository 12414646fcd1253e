package org.lianxin.visit.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalTraces;
import org.lianxin.visit.scope.Scope;

/** What residents asked about their own data. */
@ApplicationScoped
class Requests implements PanacheRepositoryBase<PrivacyRequest, UUID>, PersonalTraces, Expiring {
    private static final String IN_SCOPE =
            "resident in (select r.id from Resident r where r.household.id in (select h.id from Household h where %s))";
    private static final String ERASE = """
            update privacy_request set value = null, words = null, refusal = null where id in (
                select p.id from privacy_request p
                join resident r on r.id = p.resident join household h on h.id = r.household,
                lateral (select h.id as household, h.community) x
                where p.decided_at < :before and coalesce(p.value, p.words, p.refusal) is not null and %s
                order by p.decided_at limit :most for update of p skip locked)""".formatted(LegalHolds.FREE);

    PrivacyRequest lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("privacy-request", id));
    }

    List<PrivacyRequest> of(UUID resident) {
        return list("resident = ?1 order by id", resident);
    }

    /** The most urgent first. */
    List<PrivacyRequest> page(Scope scope, @Nullable RequestStatus status, PageQuery page) {
        var values = new HashMap<String, Object>(scope.parameters());
        var where = IN_SCOPE.formatted(scope.condition());
        if (status != null) {
            where += " and status = :status";
            values.put("status", status);
        }
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            where += " and (answerBy, id) > (:answerBy, :id)";
            values.put("answerBy", Instant.parse(keys.get(0)));
            values.put("id", UUID.fromString(keys.get(1)));
        }
        return find(where + " order by answerBy, id", values)
                .range(0, page.limit())
                .list();
    }

    int workingDays(RequestKind kind) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select working_days from privacy_clock where kind = :kind")
                        .setParameter("kind", kind.name())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void erase(UUID resident) {
        update("value = null, words = null, refusal = null where resident = ?1", resident);
        for (var entity : List.of("ResidentLinkCode", "ResidentAccount")) {
            getEntityManager()
                    .createQuery("delete from " + entity + " where resident = :resident")
                    .setParameter("resident", resident)
                    .executeUpdate();
        }
    }

    @Override
    public String subject() {
        return "PRIVACY_REQUESTS";
    }

    @Override
    public int erase(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery(ERASE)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .executeUpdate();
    }
}
