package org.lianxin.visit.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/acknowledgements")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "acknowledgements", description = "The resident's word on a visit")
class AcknowledgementResource {
    private final Acknowledging acknowledging;

    AcknowledgementResource(Acknowledging acknowledging) {
        this.acknowledging = acknowledging;
    }

    // Anonymous: the one-time code on the resident's slip of paper is the credential; nobody needs an account to be
    // heard.
    @POST
    @PermitAll
    @Operation(summary = "Acknowledge or dispute a visit with its one-time code")
    public VisitReceipt acknowledge(@Valid @NotNull Acknowledgement answer) {
        return acknowledging.acknowledge(answer);
    }
}
