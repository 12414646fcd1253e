package org.lianxin.assignment.cadre;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/organisations/{org}/cadres/{staffNumber}")
@RunOnVirtualThread
@Tag(name = "cadres")
class CadreResource {

    private final RegisteringCadre registering;
    private final CadreAccess access;

    CadreResource(RegisteringCadre registering, CadreAccess access) {
        this.registering = registering;
        this.access = access;
    }

    @PUT
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Register a cadre of an organisation, or replace the record (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = CadreView.class)))
    public RestResponse<CadreView> register(
            @RestPath String org,
            @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber,
            @Valid @NotNull CadreChange wish,
            UriInfo uri) {
        var id = new CadreId(CreditCode.require("org", org), staffNumber);
        return registering.register(id, wish).answer(uri, CadreView::of);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE})
    @Operation(summary = "One cadre: for administrators, supervisors of the organisation or region, and the cadre")
    public CadreView get(@RestPath String org, @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber) {
        return CadreView.of(access.require(new CadreId(CreditCode.require("org", org), staffNumber)));
    }
}
