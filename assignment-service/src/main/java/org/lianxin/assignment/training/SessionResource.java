package org.lianxin.assignment.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/training-sessions")
@RunOnVirtualThread
@Tag(name = "training")
class SessionResource {

    private final PlanningSession planning;
    private final TrainingSessions sessions;

    SessionResource(PlanningSession planning, TrainingSessions sessions) {
        this.planning = planning;
        this.sessions = sessions;
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Plan a session of a course in the caller's region (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public RestResponse<SessionView> plan(@Valid @NotNull NewSession wish, UriInfo uri) {
        var made = planning.plan(wish);
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Change place, time or capacity of a session before it begins (If-Match)")
    public SessionView replan(@RestPath UUID id, @Valid @NotNull SessionPlan plan) {
        return planning.replan(id, plan);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Call a session off (If-Match)")
    public SessionView cancel(@RestPath UUID id, @Valid @NotNull Reason why) {
        return planning.cancel(id, why.reason());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One session")
    public SessionView get(@RestPath UUID id) {
        return SessionView.of(sessions.require(id));
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Sessions in the caller's region, or offered to the cadre who asks; by beginning")
    public Page<SessionView> list(@Valid @BeanParam SessionQuery asked, @BeanParam PageQuery page) {
        return Page.of(
                        sessions.list(asked, page),
                        page,
                        session -> List.of(
                                session.startsAt().toString(), session.id().toString()))
                .map(SessionView::of);
    }
}
