package org.lianxin.visit.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianxin.platform.web.Role;

@Path("/api/v1/residents")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "privacy", description = "How long personal data are kept, and what residents may ask for")
class OnBehalfResource {
    private final Linking linking;
    private final CopyingData copying;
    private final Requesting requesting;

    OnBehalfResource(Linking linking, CopyingData copying, Requesting requesting) {
        this.linking = linking;
        this.copying = copying;
        this.requesting = requesting;
    }

    @POST
    @Path("{id}/link-codes")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "A code to hand to the person, with which their sign-in reads their data; good for 7 days")
    public LinkCode issue(@RestPath UUID id) {
        return linking.issue(id);
    }

    @POST
    @Path("{id}/data-copies")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Everything recorded of the person, on their behalf, with a reason")
    public DataCopy copy(@RestPath UUID id, @Valid @NotNull DataCopyReason reason) {
        return copying.onBehalf(id, reason);
    }

    @POST
    @Path("{id}/requests")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Received")
    @Operation(summary = "Ask for a correction or erasure on the person's behalf (Idempotency-Key)")
    public RestResponse<RequestView> ask(@RestPath UUID id, @Valid @NotNull NewRequest request) {
        var received = requesting.onBehalf(id, request);
        return RestResponse.ResponseBuilder.<RequestView>created(
                        URI.create("/api/v1/privacy-requests/" + received.id()))
                .entity(received)
                .build();
    }
}
