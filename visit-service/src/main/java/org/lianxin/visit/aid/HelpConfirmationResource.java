package org.lianxin.visit.aid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/v1/help-confirmations")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "help confirmations", description = "The resident's word on the help")
class HelpConfirmationResource {
    private final ConfirmingHelp confirming;

    HelpConfirmationResource(ConfirmingHelp confirming) {
        this.confirming = confirming;
    }

    // Anonymous: the one-time code handed over with the help is the credential.
    @POST
    @PermitAll
    @Operation(summary = "Confirm or contest the help with its one-time code")
    public HelpReceipt confirm(@Valid @NotNull HelpConfirmation confirmation) {
        return confirming.confirm(confirmation);
    }
}
