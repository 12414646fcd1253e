package org.lianxin.visit.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Role;

@Path("/api/v1/my")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "own data", description = "What a signed-in resident does with their own data")
class OwnDataResource {
    private final Linking linking;
    private final CopyingData copying;
    private final Requesting requesting;

    OwnDataResource(Linking linking, CopyingData copying, Requesting requesting) {
        this.linking = linking;
        this.copying = copying;
        this.requesting = requesting;
    }

    @POST
    @Path("links")
    @RolesAllowed(Role.RESIDENT)
    @Operation(summary = "Tie the sign-in to the person the code was handed to")
    public LinkView link(@Valid @NotNull NewLink link) {
        return linking.link(link);
    }

    @GET
    @Path("data")
    @RolesAllowed(Role.RESIDENT)
    @Operation(summary = "Everything recorded of the signed-in resident, as JSON")
    public DataCopy data() {
        return copying.ownData();
    }

    @POST
    @Path("requests")
    @RolesAllowed(Role.RESIDENT)
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Received")
    @Operation(summary = "Ask for a correction, or for erasure (Idempotency-Key)")
    public RestResponse<RequestView> ask(@Valid @NotNull NewRequest request) {
        return RestResponse.ResponseBuilder.<RequestView>created(URI.create("/api/v1/my/requests"))
                .entity(requesting.bySelf(request))
                .build();
    }

    @GET
    @Path("requests")
    @RolesAllowed(Role.RESIDENT)
    @Operation(summary = "What the resident asked, and the answers, oldest first")
    public List<RequestView> requests() {
        return requesting.ofSelf();
    }

    @POST
    @Path("requests/{id}/withdrawal")
    @RolesAllowed(Role.RESIDENT)
    @Operation(summary = "Take a request back while it is not decided")
    public RequestView withdraw(@RestPath UUID id) {
        return requesting.withdraw(id);
    }
}
