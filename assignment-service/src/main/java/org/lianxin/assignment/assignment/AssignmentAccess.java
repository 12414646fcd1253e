package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.assignment.Assignments.Placed;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Who sees which assignment: a cadre their own, all others those of the communities in their region. */
@ApplicationScoped
class AssignmentAccess {

    private final Assignments assignments;
    private final Communities communities;
    private final Regions regions;
    private final Caller caller;

    AssignmentAccess(Assignments assignments, Communities communities, Regions regions, Caller caller) {
        this.assignments = assignments;
        this.communities = communities;
        this.regions = regions;
        this.caller = caller;
    }

    /** What the caller may not see does not exist for them. */
    Assignment require(UUID id) {
        return assignments
                .findByIdOptional(id)
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("assignment", id));
    }

    List<Placed> list(AssignmentQuery asked, PageQuery page) {
        var only = onlySelf();
        if (only == null) {
            return assignments.list(asked, regions.visible(null), null, page);
        }
        if (asked.cadre != null && !asked.cadre.equals(only.toString())) {
            throw Problem.notFound("cadre", asked.cadre);
        }
        return assignments.list(asked, RegionRange.of(null), only, page);
    }

    /** 404 for a community that is not there or not in the caller's region, rather than an empty list. */
    List<Placed> ofCommunity(String code, LocalDate on, PageQuery page) {
        var community = communities.require(code);
        if (onlySelf() == null && !regions.covers(community.region())) {
            throw Problem.notFound("community", code);
        }
        return list(AssignmentQuery.ofCommunity(code, on), page);
    }

    private boolean maySee(Assignment assignment) {
        var only = onlySelf();
        return only == null
                ? regions.covers(communities.require(assignment.community()).region())
                : assignment.cadre().equals(only);
    }

    /** The cadre who calls, unless another role of the token lets them see more. */
    private @Nullable CadreId onlySelf() {
        boolean seesRegion = caller.has(Role.ADMINISTRATOR)
                || caller.has(Role.SUPERVISOR)
                || caller.has(Role.PETITION_OFFICER)
                || caller.has(Role.ASSESSOR)
                || caller.has(Role.INSPECTOR);
        return seesRegion ? null : CadreId.parse(caller.cadre());
    }
}
