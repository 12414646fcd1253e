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

    /** @param sealedOf the only official whose sealed visits are listed; everybody's when null */
    List<Visit> newest(Scope scope, VisitQuery query, @Nullable String sealedOf, PageQuery page) {
        var values = new HashMap<String, Object>();
        var conditions = conditions(query, sealedOf, page.after(2), values);
        var sql = switch (scope) {
            case Scope.OwnCommunities own ->
                ofCommunities(responsibilities.communitiesOf(own.cadre(), own.day()), query, conditions, values);
            case Scope.Region region -> ofRegion(region, query, conditions, values);
        };
        var select = session.createNativeQuery(sql, Visit.class).setParameter("most", page.fetch());
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static String ofCommunities(
            List<String> own, VisitQuery query, String conditions, Map<String, Object> values) {
        var communities = own.stream()
                .filter(one -> query.community == null || query.community.equals(one))
                .toArray(String[]::new);
        values.put("communities", communities);
        return "select v.* from unnest(cast(:communities as text[])) as c (community) cross join lateral ("
                + "select * from visit v where v.community = c.community" + conditions + ORDER + ") v" + ORDER;
    }

    private static String ofRegion(
            Scope.Region region, VisitQuery query, String conditions, Map<String, Object> values) {
        values.put("region", region.prefix() + "%");
        var within =
                " and exists (select from community_copy c where c.community = v.community and c.region like :region)";
        if (query.community == null) {
            return "select v.* from visit v where true" + within + conditions + ORDER;
        }
        values.put("community", query.community);
        return "select v.* from visit v where v.community = :community" + within + conditions + ORDER;
    }

    private static String conditions(
            VisitQuery query, @Nullable String sealedOf, List<String> after, Map<String, Object> values) {
        var conditions = new StringBuilder();
        if (query.cadre != null) {
            conditions.append(" and v.cadre = :cadre");
            values.put("cadre", query.cadre);
        }
        var status = query.wantedStatus();
        if (status != null) {
            conditions.append(" and v.status = :status");
            values.put("status", status.name());
        }
        if (sealedOf != null) {
            conditions.append(" and (v.status <> 'SEALED' or v.cadre = :sealedOf)");
            values.put("sealedOf", sealedOf);
        }
        if (!after.isEmpty()) {
            conditions.append(" and (v.started_at, v.id) < (:startedAt, :id)");
            values.put("startedAt", Instant.parse(after.get(0)));
            values.put("id", UUID.fromString(after.get(1)));
        }
        return conditions.toString();
    }
}
