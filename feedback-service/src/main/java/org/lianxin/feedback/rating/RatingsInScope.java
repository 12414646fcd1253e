package org.lianxin.feedback.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Scope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** The ratings the caller may see, and how much of them. */
@RequestScoped
class RatingsInScope {

    private final Ratings ratings;
    private final Scope scope;
    private final Caller caller;
    private final Precondition precondition;

    RatingsInScope(Ratings ratings, Scope scope, Caller caller, Precondition precondition) {
        this.ratings = ratings;
        this.scope = scope;
        this.caller = caller;
        this.precondition = precondition;
    }

    Rating toRead(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Locked, and not by the official who is judged. */
    Rating toChange(UUID id) {
        var rating = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (precondition.present()) {
            precondition.require(rating.version());
        }
        rating.requireOther(ownCadre());
        return rating;
    }

    /** Newest first. */
    Page<RatingView> page(RatingFilter filter, PageQuery query) {
        var condition = scope.overRatings();
        var where = new ArrayList<>(List.of(condition.hql()));
        var parameters = new HashMap<>(condition.parameters());
        filter.narrow(where, parameters);
        var after = query.after(2);
        if (!after.isEmpty()) {
            where.add("(r.givenAt, r.id) < (:afterTime, :afterId)");
            parameters.put("afterTime", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        }
        var rows = ratings.find(
                        "from Rating r where " + String.join(" and ", where) + " order by r.givenAt desc, r.id desc",
                        parameters)
                .page(0, query.fetch())
                .list();
        return Page.of(rows, query, r -> List.of(r.givenAt().toString(), r.id().toString()))
                .map(this::view);
    }

    ExclusionRate exclusionRate() {
        return ExclusionRate.of(
                ratings.count("subject.sealed", false), ratings.count("subject.sealed = false and excluded = true"));
    }

    RatingView view(Rating rating) {
        var judged = ownCadre();
        var supervises = caller.has(Role.SUPERVISOR) || caller.has(Role.PETITION_OFFICER) || caller.has(Role.INSPECTOR);
        return rating.view(
                supervises && (judged == null || !judged.equals(rating.subject().cadre())));
    }

    private @Nullable String ownCadre() {
        return caller.has(Role.CADRE) ? caller.cadre() : null;
    }

    private Rating find(UUID id, LockModeType lock) {
        var condition = scope.overRatings();
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("id", id);
        return ratings.find("from Rating r where r.id = :id and " + condition.hql(), parameters)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("rating", id));
    }
}
