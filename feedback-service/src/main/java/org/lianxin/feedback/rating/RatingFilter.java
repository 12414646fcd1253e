package org.lianxin.feedback.rating;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;

/** What a list of ratings is narrowed by. */
class RatingFilter {

    @QueryParam("community")
    @Parameter(description = "Only ratings of matters of this community", example = "330102001001")
    @Nullable
    String community;

    @QueryParam("cadre")
    @Parameter(description = "Only ratings of this official's work, ORG/STAFF")
    @Nullable
    String cadre;

    @QueryParam("status")
    @Parameter(description = "Only ratings in this state")
    @Nullable
    String status;

    @QueryParam("bad")
    @Parameter(description = "Only grades 1 and 2 (true) or only the others (false)")
    @Nullable
    String bad;

    void narrow(List<String> where, Map<String, Object> parameters) {
        var place = QueryValue.code("community", community);
        if (place != null) {
            where.add("r.subject.community = :community");
            parameters.put("community", place);
        }
        var official = QueryValue.code("cadre", cadre);
        if (official != null) {
            where.add("r.subject.cadre = :cadre");
            parameters.put("cadre", official);
        }
        var state = QueryValue.choice("status", status, RatingStatus.class);
        if (state != null) {
            where.add("r.status = :status");
            parameters.put("status", state);
        }
        var onlyBad = QueryValue.flag("bad", bad);
        if (onlyBad != null) {
            where.add(onlyBad ? "r.grade <= 2" : "r.grade > 2");
        }
    }
}
