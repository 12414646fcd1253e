package org.lianxin.evaluation.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {

    Objection require(UUID period, UUID id) {
        return find("id = ?1 and period = ?2", id, period)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("objection", id));
    }

    /** The period an objection belongs to. */
    UUID periodOf(UUID id) {
        return findByIdOptional(id).map(Objection::period).orElseThrow(() -> Problem.notFound("objection", id));
    }

    long unanswered(UUID period) {
        return count("period = ?1 and answer is null", period);
    }

    List<Objection> oldestFirst(UUID period, PageQuery page) {
        var after = page.after(2);
        var found = after.isEmpty()
                ? find("period = ?1 order by raisedAt, id", period)
                : find(
                        "period = ?1 and (raisedAt > ?2 or (raisedAt = ?2 and id > ?3)) order by raisedAt, id",
                        period,
                        Instant.parse(after.get(0)),
                        UUID.fromString(after.get(1)));
        return found.range(0, page.limit()).list();
    }

    static List<String> sortKey(Objection objection) {
        return List.of(objection.raisedAt().toString(), objection.id().toString());
    }
}
