package org.lianxin.visit.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/legal-holds")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "privacy", description = "How long personal data are kept, and what residents may ask for")
class HoldResource {
    private final Holding holding;

    HoldResource(Holding holding) {
        this.holding = holding;
    }

    @POST
    @RolesAllowed(Role.INSPECTOR)
    @APIResponseSchema(value = HoldView.class, responseCode = "201", responseDescription = "Held")
    @Operation(summary = "Nothing about a household, or a community, is erased until the hold is released")
    public RestResponse<HoldView> hold(@Valid @NotNull NewHold hold) {
        var set = holding.hold(hold);
        return RestResponse.ResponseBuilder.<HoldView>created(URI.create("/api/v1/legal-holds/" + set.id()))
                .entity(set)
                .build();
    }

    @GET
    @RolesAllowed(Role.INSPECTOR)
    @Operation(summary = "The holds in the inspector's region, released ones with them")
    public Page<HoldView> list(@BeanParam PageQuery page) {
        return holding.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.INSPECTOR)
    @Operation(summary = "One hold")
    public HoldView get(@RestPath UUID id) {
        return holding.one(id);
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.INSPECTOR)
    @Operation(summary = "Release a hold, with a reason")
    public HoldView release(@RestPath UUID id, @Valid @NotNull HoldRelease release) {
        return holding.release(id, release);
    }
}
