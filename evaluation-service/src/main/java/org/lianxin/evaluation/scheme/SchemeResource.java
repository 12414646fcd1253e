package org.lianxin.evaluation.scheme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/schemes")
@RunOnVirtualThread
@Tag(name = "Schemes", description = "How scores are made")
class SchemeResource {
    private final Schemes schemes;
    private final ProposingScheme proposing;
    private final ApprovingScheme approving;

    SchemeResource(Schemes schemes, ProposingScheme proposing, ApprovingScheme approving) {
        this.schemes = schemes;
        this.proposing = proposing;
        this.approving = approving;
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "List schemes with all their editions: whoever is scored may read by what rules")
    public Page<SchemeView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(schemes.from(page), page, Schemes::sortKey).map(SchemeView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Read a scheme")
    public SchemeView get(@RestPath UUID id) {
        return SchemeView.of(schemes.require(id));
    }

    @POST
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Propose a scheme or its next edition; forbidden bases of assessment are refused")
    @APIResponse(
            responseCode = "201",
            description = "Proposed; a second person approves it",
            content = @Content(schema = @Schema(implementation = SchemeView.class)))
    public Response propose(@NotNull @Valid NewScheme proposal, UriInfo uri) {
        var scheme = proposing.propose(proposal);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(scheme.id().toString())
                        .build())
                .entity(SchemeView.of(scheme))
                .build();
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Approve a scheme that somebody else proposed")
    public SchemeView approve(@RestPath UUID id) {
        return SchemeView.of(approving.approve(id));
    }
}
