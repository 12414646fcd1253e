package org.lianxin.feedback.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.feedback.limits.LimitedWhenAnonymous;

@Path("/api/v1/matters")
@RunOnVirtualThread
@Tag(name = "Intake", description = "Raising a matter, with or without signing in")
class IntakeResource {

    private final ReceivingMatter receiving;

    IntakeResource(ReceivingMatter receiving) {
        this.receiving = receiving;
    }

    @POST
    @PermitAll // a resident need not sign in to be heard
    @LimitedWhenAnonymous
    @Cache(noStore = true)
    @Operation(
            summary = "Raise a matter",
            description =
                    "Answers the tracking code once. A repetition with the same Idempotency-Key gets a fresh code for the "
                            + "same matter; the code given before is void.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReceivedMatter.class)))
    public RestResponse<ReceivedMatter> receive(@NotNull @Valid NewMatter matter) {
        var received = receiving.receive(matter);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, received)
                .location(URI.create("/api/v1/matters/" + received.id()))
                .build();
    }
}
