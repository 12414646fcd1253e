package org.lianxin.feedback.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** The matters the caller may see. Whatever is out of scope does not exist for them: 404. */
@RequestScoped
public class MattersInScope {

    private final Matters matters;
    private final Scope scope;
    private final Precondition precondition;

    MattersInScope(Matters matters, Scope scope, Precondition precondition) {
        this.matters = matters;
        this.scope = scope;
        this.precondition = precondition;
    }

    public Matter toRead(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("matter", id));
    }

    /** Locked, so that only one change happens at a time; and as it was when the caller looked, if they say so. */
    public Matter toChange(UUID id) {
        var matter = find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("matter", id));
        if (precondition.present()) {
            precondition.require(matter.version());
        }
        return matter;
    }

    /** Newest first. */
    public Page<Matter> page(MatterFilter filter, PageQuery query) {
        var condition = scope.overMatters();
        var where = new ArrayList<>(List.of(condition.hql()));
        var parameters = new HashMap<>(condition.parameters());
        filter.narrow(where, parameters);
        var after = query.after(2);
        if (!after.isEmpty()) {
            where.add("(m.origin.receivedAt, m.id) < (:afterTime, :afterId)");
            parameters.put("afterTime", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        }
        var rows = matters.find(
                        "from Matter m where " + String.join(" and ", where)
                                + " order by m.origin.receivedAt desc, m.id desc",
                        parameters)
                .page(0, query.fetch())
                .list();
        return Page.of(rows, query, m -> List.of(m.origin().receivedAt().toString(), m.id().toString()));
    }

    public Optional<Matter> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Locked, without asking when the caller looked: it is another matter than the one they change. */
    public Optional<Matter> findToChange(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Matter> find(UUID id, LockModeType lock) {
        var condition = scope.overMatters();
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("id", id);
        return matters.find("from Matter m where m.id = :id and " + condition.hql(), parameters)
                .withLock(lock)
                .firstResultOptional();
    }
}
