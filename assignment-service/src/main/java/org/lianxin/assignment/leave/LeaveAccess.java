package org.lianxin.assignment.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Who sees which leave: a cadre their own, supervisors those of organisations in their region. */
@ApplicationScoped
class LeaveAccess {

    private final Leaves leaves;
    private final Organisations organisations;
    private final Regions regions;
    private final Caller caller;

    LeaveAccess(Leaves leaves, Organisations organisations, Regions regions, Caller caller) {
        this.leaves = leaves;
        this.organisations = organisations;
        this.regions = regions;
        this.caller = caller;
    }

    LeaveView get(UUID id) {
        return leaves.findByIdOptional(id)
                .filter(this::maySee)
                .map(this::view)
                .orElseThrow(() -> Problem.notFound("leave", id));
    }

    Page<LeaveView> list(@Nullable String cadre, PageQuery page) {
        var asked = cadre == null ? null : CadreId.parse(cadre);
        if (caller.has(Role.SUPERVISOR)) {
            return page(leaves.list(regions.visible(null), asked, page), page);
        }
        if (asked != null && !asked.equals(self())) {
            throw Problem.notFound("cadre", asked);
        }
        return page(leaves.list(RegionRange.of(null), self(), page), page);
    }

    Leave requireToChange(UUID id) {
        return leaves.lock(id).filter(this::maySee).orElseThrow(() -> Problem.notFound("leave", id));
    }

    /** A cadre of an organisation in the caller's region; any other does not exist for them. */
    void requireOf(CadreId cadre) {
        if (!regions.covers(organisations.requireRegion(cadre.org()))) {
            throw Problem.notFound("cadre", cadre);
        }
    }

    LeaveView view(Leave leave) {
        return leave.view(leaves.led(leave).stream()
                .map(led -> new LeaveView.Community(led.community(), led.assignment(), led.acting()))
                .toList());
    }

    private Page<LeaveView> page(List<Leave> rows, PageQuery page) {
        return Page.of(
                        rows,
                        page,
                        leave -> List.of(leave.firstDay().toString(), leave.id().toString()))
                .map(this::view);
    }

    private boolean maySee(Leave leave) {
        return caller.has(Role.SUPERVISOR)
                ? regions.covers(organisations.requireRegion(leave.cadre().org()))
                : leave.cadre().equals(self());
    }

    private CadreId self() {
        return CadreId.parse(caller.cadre());
    }
}
