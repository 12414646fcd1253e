package org.lianxin.assignment.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/leaves")
@RunOnVirtualThread
@Tag(name = "leaves")
class LeaveResource {

    private final GrantingLeave granting;
    private final EndingLeave ending;
    private final LeaveAccess access;

    LeaveResource(GrantingLeave granting, EndingLeave ending, LeaveAccess access) {
        this.granting = granting;
        this.ending = ending;
        this.access = access;
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Record a leave, with or without who stands in (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public RestResponse<LeaveView> grant(@Valid @NotNull NewLeave wish, UriInfo uri) {
        var made = granting.grant(wish);
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.CADRE})
    @Operation(summary = "Leaves, by first day; a cadre sees their own")
    public Page<LeaveView> list(
            @RestQuery @Nullable @Pattern(regexp = CadreId.PATTERN) String cadre, @BeanParam PageQuery page) {
        return access.list(cadre, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.CADRE})
    @Operation(summary = "One leave, and who stands in where")
    public LeaveView get(@RestPath UUID id) {
        return access.get(id);
    }

    @POST
    @Path("{id}/stand-in")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Name who stands in where nobody does yet (If-Match)")
    public LeaveView name(@RestPath UUID id, @Valid @NotNull NewStandIn wish) {
        return granting.name(id, wish);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "The cadre is back earlier, or does not go at all (If-Match)")
    public LeaveView back(@RestPath UUID id, @Valid @NotNull EarlyReturn early) {
        return ending.end(id, early);
    }
}
