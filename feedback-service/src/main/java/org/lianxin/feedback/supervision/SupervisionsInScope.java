package org.lianxin.feedback.supervision;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.Level;
import org.lianxin.feedback.matter.Scope;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;

/** What the caller may see of it: as much as of the matters themselves. */
@RequestScoped
class SupervisionsInScope {

    private final Supervisions supervisions;
    private final Scope scope;

    SupervisionsInScope(Supervisions supervisions, Scope scope) {
        this.supervisions = supervisions;
        this.scope = scope;
    }

    /** Oldest first: what has waited longest. */
    Page<SupervisionView> page(@Nullable Boolean open, @Nullable Level level, PageQuery query) {
        var condition = scope.overMatters();
        var where = new ArrayList<>(List.of(condition.hql()));
        var parameters = new HashMap<>(condition.parameters());
        if (open != null) {
            where.add("s.seenAt is " + (open ? "null" : "not null"));
        }
        if (level != null) {
            where.add("s.level = :level");
            parameters.put("level", level);
        }
        var after = query.after(2);
        if (!after.isEmpty()) {
            where.add("(s.raisedAt, s.id) > (:afterTime, :afterId)");
            parameters.put("afterTime", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        }
        var rows = supervisions.oldestFirst(where, parameters, query.fetch());
        return Page.of(rows, query, s -> List.of(s.raisedAt().toString(), s.id().toString()))
                .map(Supervision::view);
    }
}
