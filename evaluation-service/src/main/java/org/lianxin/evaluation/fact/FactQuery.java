package org.lianxin.evaluation.fact;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;

/** A keyset query over facts whose conditions depend on the filters that were given. */
class FactQuery {
    private final StringBuilder sql = new StringBuilder("""
            select f.event_id, f.kind, f.cadre, f.community, f.occurred_at, f.value, f.subject_id,
                   f.record_type, f.record_id, f.producer\s""");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FactQuery(String from) {
        sql.append(from);
    }

    /** Adds the condition unless its value was not given. */
    void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    List<RecordedFact> newestFirst(Session session, PageQuery page) {
        var after = page.after(2);
        if (!after.isEmpty()) {
            sql.append(" and (f.occurred_at, f.event_id) < (:afterTime, :afterId)");
            parameters.put("afterTime", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        }
        sql.append(" order by f.occurred_at desc, f.event_id desc");
        var query = session.createNativeQuery(sql.toString(), RecordedFact.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
