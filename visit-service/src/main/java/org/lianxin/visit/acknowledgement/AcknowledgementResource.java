package org.lianxin.visit.acknowledgement;

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
    private final UsingCodes using;

    AcknowledgementResource(UsingCodes using) {
        this.using = using;
    }

    // Anonymous: the one-time code on the resident's slip of paper is the credential; nobody needs an account to be
    // heard.
    @POST
    @PermitAll
    @Operation(summary = "Confirm or dispute a visit with its one-time code, once; with a grade if one likes")
    public VisitReceipt acknowledge(@Valid @NotNull Acknowledgement answer) {
        return using.acknowledge(answer.slip(), answer.code(), answer.given());
    }

    // Anonymous, as above.
    @POST
    @Path("rating")
    @PermitAll
    @Operation(summary = "Grade a visit with its one-time code, once; confirms it where that was not done yet")
    public VisitReceipt rate(@Valid @NotNull Rating rating) {
        return using.rate(rating.slip(), rating.code(), rating.grade(), rating.words());
    }

    // Anonymous, as above.
    @POST
    @Path("record")
    @PermitAll
    @Operation(summary = "Read what is recorded of the visit, the same as those who made it read")
    public VisitRecord read(@Valid @NotNull CodeOfSlip code) {
        return using.read(code.slip(), code.code());
    }
}
