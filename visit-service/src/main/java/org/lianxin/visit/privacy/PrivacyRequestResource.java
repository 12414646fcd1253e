package org.lianxin.visit.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/privacy-requests")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "privacy", description = "How long personal data are kept, and what residents may ask for")
class PrivacyRequestResource {
    private final DecidingRequests deciding;

    PrivacyRequestResource(DecidingRequests deciding) {
        this.deciding = deciding;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Requests of residents in the caller's scope, the most urgent first")
    public Page<RequestView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = RequestStatus.class)) @Nullable String status,
            @BeanParam PageQuery page) {
        return deciding.list(QueryValue.choice("status", status, RequestStatus.class), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One request")
    public RequestView get(@RestPath UUID id) {
        return deciding.one(id);
    }

    @POST
    @Path("{id}/execution")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Do what was asked; an erasure only by a supervisor, and not while something is held or open")
    public RequestView carryOut(@RestPath UUID id) {
        return deciding.carryOut(id);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Refuse, with a reason that the resident reads")
    public RequestView refuse(@RestPath UUID id, @Valid @NotNull RefusalOfRequest refusal) {
        return deciding.refuse(id, refusal);
    }
}
