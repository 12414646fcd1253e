package org.lianxin.assignment.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/organisations")
@RunOnVirtualThread
@Tag(name = "organisations")
class OrganisationResource {

    private final RegisteringOrganisation registering;
    private final Organisations organisations;

    OrganisationResource(RegisteringOrganisation registering, Organisations organisations) {
        this.registering = registering;
        this.organisations = organisations;
    }

    @PUT
    @Path("{org}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Register an organisation, or replace it (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public RestResponse<OrganisationView> register(
            @RestPath String org, @Valid @NotNull OrganisationChange wish, UriInfo uri) {
        return registering.register(org, wish).answer(uri, OrganisationView::of);
    }

    @GET
    @Path("{org}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "One organisation")
    public OrganisationView get(@RestPath String org) {
        return OrganisationView.of(organisations.require(CreditCode.require("org", org)));
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Organisations, by region and place in the tree; found by name, pinyin, first letters or code")
    public Page<OrganisationView> list(@Valid @BeanParam OrganisationQuery asked, @BeanParam PageQuery page) {
        return Page.of(organisations.list(asked, page), page, row -> List.of(row.region(), row.creditCode()))
                .map(OrganisationView::of);
    }

    @GET
    @Path("{org}/path")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "The organisations above one, from the top of the tree down to itself")
    public List<OrganisationView> path(@RestPath String org) {
        var path = organisations.path(CreditCode.require("org", org));
        if (path.isEmpty()) {
            throw Problem.notFound("organisation", org);
        }
        return path.stream().map(OrganisationView::of).toList();
    }
}
