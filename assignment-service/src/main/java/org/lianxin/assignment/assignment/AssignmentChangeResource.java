package org.lianxin.assignment.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Role;

/** Moves of an assignment. */
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class AssignmentChangeResource {

    private final ChangingAssignment changing;
    private final Transferring transferring;

    AssignmentChangeResource(ChangingAssignment changing, Transferring transferring) {
        this.changing = changing;
        this.transferring = transferring;
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "End an assignment now or on a day to come; opens a hand-over (If-Match)")
    public AssignmentView end(@RestPath UUID id, @Valid @NotNull EndOfAssignment end) {
        return changing.end(id, end);
    }

    @POST
    @Path("{id}/transfer")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "End an assignment and let a successor begin, in one step; opens a hand-over (If-Match)")
    public Transferred transfer(@RestPath UUID id, @Valid @NotNull Transfer transfer) {
        return transferring.transfer(id, transfer);
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Let a planned assignment begin on another day (If-Match)")
    public AssignmentView start(@RestPath UUID id, @Valid @NotNull StartOfAssignment start) {
        return changing.reschedule(id, start);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Withdraw a planned assignment (If-Match)")
    public AssignmentView withdraw(@RestPath UUID id, @Valid @NotNull Withdrawal withdrawal) {
        return changing.withdraw(id, withdrawal);
    }

    @POST
    @Path("{id}/correction")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Correct which days gone by it was; what was said before stays in the history (If-Match)")
    public AssignmentView correct(@RestPath UUID id, @Valid @NotNull CorrectionOfPeriod said) {
        return changing.correct(id, said);
    }
}
