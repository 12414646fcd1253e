package org.lianxin.visit.planning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.visit.CallingVisitor;
import org.lianxin.visit.visit.VisitView;

@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits")
class PlanResource {
    private final Planning planning;
    private final Cancelling cancelling;
    private final CallingVisitor calling;

    PlanResource(Planning planning, Cancelling cancelling, CallingVisitor calling) {
        this.planning = planning;
        this.cancelling = cancelling;
        this.calling = calling;
    }

    @PUT
    @Path("{id}/plan")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "Planned")
    @APIResponse(
            responseCode = "200",
            description = "Planned before in the same way, or changed (If-Match)",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @Operation(summary = "Plan a visit under an id of your own, or reschedule and redraft it (If-Match)")
    public RestResponse<VisitView> plan(@RestPath UUID id, @Valid @NotNull NewPlan plan) {
        var planned = planning.plan(id, plan, calling.official());
        return planned.created()
                ? RestResponse.ResponseBuilder.<VisitView>created(URI.create("/api/v1/visits/" + id))
                        .entity(planned.visit())
                        .build()
                : RestResponse.ok(planned.visit());
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Call a planned visit off")
    public VisitView cancel(@RestPath UUID id) {
        return cancelling.cancel(id, calling.official());
    }
}
