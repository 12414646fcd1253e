package org.lianxin.evaluation.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/conflicts-of-interest")
@RunOnVirtualThread
@Tag(name = "Assessments")
class ConflictResource {
    private final DeclaringConflict declaring;
    private final ConflictsInScope conflicts;

    ConflictResource(DeclaringConflict declaring, ConflictsInScope conflicts) {
        this.declaring = declaring;
        this.conflicts = conflicts;
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Declare that a person must not judge a cadre")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = ConflictView.class)))
    public Response declare(@NotNull @Valid NewConflict conflict, UriInfo uri) {
        var declared = declaring.declare(conflict);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(declared.id().toString())
                        .build())
                .entity(declared.view())
                .build();
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "List the conflicts of interest of a cadre")
    public Page<ConflictView> list(
            @Parameter(description = "ORG/STAFF", example = "12330102MB0000001X/S001")
                    @RestQuery
                    @NotNull
                    @Size(max = 60)
                    String cadre,
            @Valid @BeanParam PageQuery page) {
        return Page.of(
                        conflicts.of(cadre, page),
                        page,
                        conflict -> List.of(conflict.id().toString()))
                .map(Conflict::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "Read a conflict of interest")
    public ConflictView get(@RestPath UUID id) {
        return conflicts.one(id).view();
    }
}
