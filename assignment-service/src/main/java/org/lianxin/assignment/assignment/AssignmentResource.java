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
import org.lianxin.assignment.assignment.Assignments.Placed;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class AssignmentResource {

    private final Assigning assigning;
    private final AssignmentAccess access;
    private final Assignments assignments;

    AssignmentResource(Assigning assigning, AssignmentAccess access, Assignments assignments) {
        this.assigning = assigning;
        this.access = access;
        this.assignments = assignments;
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
        return assigning.assign(id, wish).answer(uri, Assignment::view);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Assign a cadre to a community (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> assign(@Valid @NotNull NewAssignment wish, UriInfo uri) {
        var made = assigning.assign(wish).view();
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
        return access.require(id).view();
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "All that the register ever said of an assignment, with who changed what and why")
    public Page<AssignmentVersionView> history(@RestPath UUID id, @BeanParam PageQuery page) {
        var rows = assignments.history(access.require(id).id(), page);
        return Page.of(rows, page, row -> List.of(Long.toString(row.position())))
                .map(AssignmentVersion::told);
    }

    @PersonalData
    @GET
    @Path("{id}/recusal-waiver")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Why and by whom recusal was waived")
    public WaiverView waiver(@RestPath UUID id) {
        return access.waiver(id);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Assignments, by cadre, community and day, as they are or were known; a cadre sees their own")
    public Page<AssignmentView> list(@Valid @BeanParam AssignmentQuery asked, @BeanParam PageQuery page) {
        return Page.of(access.list(asked, page), page, Placed::sortKey).map(Placed::assignment);
    }
}
