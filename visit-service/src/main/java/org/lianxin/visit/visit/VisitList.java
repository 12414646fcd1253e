package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.assignments.Responsibilities;
import org.lianxin.visit.scope.Scope;

/**
 * Pages of visits, newest first. An official has few communities: the newest of each are merged, so that a page costs the same
 * however many visits there are.
 */
@ApplicationScoped
class VisitList {
    private static final String ORDER = " order by v.started_at desc, v.id desc limit :most";

    private final Session session;
    private final Responsibilities responsibilities;

    VisitList(Session session, Responsibilities responsibilities) {
        this.session = session;
        this.responsibilities = responsibilities;
    }

    /** Also the joint visits elsewhere that the official went along on; of sealed ones only their own. */
    List<Visit> ofCadre(Scope.OwnCommunities own, VisitQuery.Wanted wanted, PageQuery page) {
        var values = new HashMap<String, Object>();
        var communities = responsibilities.communitiesOf(own.cadre(), own.day());
        values.put("communities", communities.toArray(String[]::new));
        values.put("me", own.cadre());
        var conditions = conditions(wanted, page.after(2), values);
        var sql = "select v.* from ("
                + "(select v.* from unnest(cast(:communities as text[])) as c (community) cross join lateral ("
                + "select * from visit v where v.community = c.community"
                + " and (v.status <> 'SEALED' or v.cadre = :me)" + conditions + ORDER + ") v" + ORDER + ")"
                + " union all "
                + "(select v.* from visit v where v.kind = 'JOINT' and v.with_cadres @> array[cast(:me as varchar)]"
                + " and v.community <> all(cast(:communities as text[]))" + conditions + ORDER + ")) v" + ORDER;
        return select(sql, values, page);
    }

    List<Visit> ofRegion(Scope.Region region, VisitQuery.Wanted wanted, PageQuery page) {
        var values = new HashMap<String, Object>();
        values.put("region", region.prefix() + "%");
        var conditions = conditions(wanted, page.after(2), values);
        var sql = "select v.* from visit v where exists"
                + " (select from community_copy c where c.community = v.community and c.region like :region)"
                + conditions + ORDER;
        return select(sql, values, page);
    }

    private List<Visit> select(String sql, Map<String, Object> values, PageQuery page) {
        var select = session.createNativeQuery(sql, Visit.class).setParameter("most", page.fetch());
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static String conditions(VisitQuery.Wanted wanted, List<String> after, Map<String, Object> values) {
        var conditions = new StringBuilder();
        equal(conditions, values, "community", wanted.community());
        equal(conditions, values, "household", wanted.household());
        equal(conditions, values, "cadre", wanted.cadre());
        equal(
                conditions,
                values,
                "kind",
                wanted.kind() == null ? null : wanted.kind().name());
        equal(
                conditions,
                values,
                "status",
                wanted.status() == null ? null : wanted.status().name());
        if (!after.isEmpty()) {
            conditions.append(" and (v.started_at, v.id) < (:startedAt, :id)");
            values.put("startedAt", Instant.parse(after.get(0)));
            values.put("id", UUID.fromString(after.get(1)));
        }
        return conditions.toString();
    }

    private static void equal(
            StringBuilder conditions, Map<String, Object> values, String column, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and v.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }
}
