package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private final Clock clock;

    AssignmentAccess(Assignments assignments, Communities communities, Regions regions, Caller caller, Clock clock) {
        this.assignments = assignments;
        this.communities = communities;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller may not see does not exist for them. */
    Assignment require(UUID id) {
        return assignments
                .findByIdOptional(id)
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("assignment", id));
    }

    /** The same, locked. */
    Assignment requireToChange(UUID id) {
        return assignments.lock(id).filter(this::maySee).orElseThrow(() -> Problem.notFound("assignment", id));
    }

    List<Placed> list(AssignmentQuery asked, PageQuery page) {
        var only = onlySelf();
        if (only != null && asked.cadre != null && !asked.cadre.equals(only.toString())) {
            throw Problem.notFound("cadre", asked.cadre);
        }
        var range = only == null ? regions.visible(null) : RegionRange.of(null);
        var known = asked.known(clock);
        return known == null
                ? assignments.list(asked, range, only, page)
                : assignments.listAsKnown(known, asked, range, only, page);
    }

    /** 404 for a community that is not there or not in the caller's region, rather than an empty list. */
    List<Placed> ofCommunity(String code, LocalDate on, @Nullable String knownAt, PageQuery page) {
        requireSeen(code);
        return list(AssignmentQuery.ofCommunity(code, on, knownAt), page);
    }

    /** An acting cadre who stands in for a lead on leave, else the lead, else who acts in a vacancy. */
    Responsible responsible(String code, LocalDate on, @Nullable String knownAt) {
        requireSeen(code);
        var asked = Known.at(knownAt, clock);
        var known = asked == null ? clock.instant() : asked;
        return assignments
                .responsible(code, on, asked)
                .map(one -> new Responsible(
                        code,
                        on,
                        known,
                        one.role() == AssignmentRole.LEAD ? Responsible.As.LEAD : Responsible.As.ACTING,
                        one.cadre(),
                        one.id()))
                .orElseGet(() -> new Responsible(code, on, known, Responsible.As.VACANT, null, null));
    }

    /** Who waived recusal and why, for those who may know where a cadre lives. */
    WaiverView waiver(UUID id) {
        var assignment = require(id);
        var waiver = assignment.waiver();
        if (waiver == null) {
            throw Problem.notFound("recusal-waiver", id);
        }
        return new WaiverView(
                id, assignment.community(), assignment.cadre().toString(), waiver.reason(), waiver.by(), waiver.at());
    }

    private void requireSeen(String code) {
        var community = communities.require(code);
        if (onlySelf() == null && !regions.covers(community.region())) {
            throw Problem.notFound("community", code);
        }
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
