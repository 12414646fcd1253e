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

@Path("/api/v1")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "help confirmations", description = "The resident's word on the help")
class HelpConfirmationResource {
    private final ConfirmingHelp confirming;
    private final Appealing appealing;

    HelpConfirmationResource(ConfirmingHelp confirming, Appealing appealing) {
        this.confirming = confirming;
        this.appealing = appealing;
    }

    // Anonymous: the code the resident was given is the credential.
    @POST
    @Path("help-views")
    @PermitAll
    @Operation(
            summary =
                    "See how the help stands, a refusal in writing included; a POST, so that the code stands in no address")
    public HelpToResident see(@Valid @NotNull HelpCode code) {
        return appealing.see(code);
    }

    // Anonymous: the code handed over with the refusal is the credential.
    @POST
    @Path("help-appeals")
    @PermitAll
    @Operation(summary = "Appeal against a refusal, once")
    public HelpToResident appeal(@Valid @NotNull HelpAppeal appeal) {
        return appealing.appeal(appeal);
    }

    // Anonymous: the one-time code handed over with the help is the credential.
    @POST
    @Path("help-confirmations")
    @PermitAll
    @Operation(summary = "Confirm or contest the help with its one-time code")
    public HelpReceipt confirm(@Valid @NotNull HelpConfirmation confirmation) {
        return confirming.confirm(confirmation);
    }
}
