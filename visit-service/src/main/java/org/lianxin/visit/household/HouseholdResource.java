package org.lianxin.visit.household;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.contact.Risk;

@PersonalData
@Path("/api/v1/households")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class HouseholdResource {
    private final RegisteringHousehold registering;
    private final FindingHouseholds finding;
    private final DecidingRisk deciding;

    HouseholdResource(RegisteringHousehold registering, FindingHouseholds finding, DecidingRisk deciding) {
        this.registering = registering;
        this.finding = finding;
        this.deciding = deciding;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(
            value = HouseholdView.class,
            responseCode = "201",
            responseDescription = "Registered; a first contact is due")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @Operation(summary = "Register a household under an id of your own, or replace it (If-Match)")
    public RestResponse<HouseholdView> put(@RestPath UUID id, @Valid @NotNull NewHousehold household) {
        var registered = registering.register(id, household);
        return RestResponse.status(
                registered.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, registered.household());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One household with its residents")
    public HouseholdView get(@RestPath UUID id) {
        return finding.one(id);
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Households in the caller's scope")
    public Page<HouseholdView> list(
            @RestQuery @Size(max = 18) @Nullable String community,
            @RestQuery @Parameter(schema = @Schema(implementation = Risk.class)) @Nullable String risk,
            @RestQuery
                    @Size(max = 24)
                    @Parameter(
                            description = "code of a vulnerability group somebody in it belongs to",
                            example = "ELDERLY_ALONE")
                    @Nullable
                    String group,
            @BeanParam PageQuery page) {
        return finding.list(
                community, QueryValue.choice("risk", risk, Risk.class), QueryValue.code("group", group), page);
    }

    @POST
    @Path("{id}/risk")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Decide the risk level, with reasons (If-Match); the rules only suggest one")
    public HouseholdView decideRisk(@RestPath UUID id, @Valid @NotNull RiskDecision decision) {
        return deciding.decide(id, decision);
    }
}
