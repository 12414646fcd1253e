package org.lianxin.assignment.assignment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.assignment.assignment.Assignments.Placed;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class AssignmentResource {

    private final Assigning assigning;
    private final EndingAssignment ending;
    private final AssignmentAccess access;

    AssignmentResource(Assigning assigning, EndingAssignment ending, AssignmentAccess access) {
        this.assigning = assigning;
        this.ending = ending;
        this.access = access;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Assign a cadre to a community, under an id of the caller's")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same wish as before",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> assign(@RestPath UUID id, @Valid @NotNull NewAssignment wish, UriInfo uri) {
        return assigning.assign(id, wish).answer(uri, AssignmentView::of);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Assign a cadre to a community (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> assign(@Valid @NotNull NewAssignment wish, UriInfo uri) {
        var made = AssignmentView.of(assigning.assign(wish));
        var location = uri.getAbsolutePathBuilder().path(made.id().toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "One assignment")
    public AssignmentView get(@RestPath UUID id) {
        return AssignmentView.of(access.require(id));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "End an assignment now or on a day to come (If-Match)")
    public AssignmentView end(@RestPath UUID id, @Valid @NotNull EndOfAssignment end) {
        return AssignmentView.of(ending.end(id, end));
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Assignments, by cadre, community and day; a cadre sees their own")
    public Page<AssignmentView> list(@Valid @BeanParam AssignmentQuery asked, @BeanParam PageQuery page) {
        return Page.of(access.list(asked, page), page, Placed::sortKey)
                .map(placed -> AssignmentView.of(placed.assignment()));
    }
}
