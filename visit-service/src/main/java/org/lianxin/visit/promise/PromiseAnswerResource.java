package org.lianxin.visit.promise;

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
@Tag(name = "promises: the household's side", description = "Following a promise with its code, and answering")
class PromiseAnswerResource {
    private final AnsweringPromise answering;

    PromiseAnswerResource(AnsweringPromise answering) {
        this.answering = answering;
    }

    // Anonymous: the code handed over with the promise is the credential.
    @POST
    @Path("promise-views")
    @PermitAll
    @Operation(
            summary = "See what was promised and how many days are left; a POST, so that the code stands in no address")
    public PromiseToResident see(@Valid @NotNull PromiseCode code) {
        return answering.see(code);
    }

    // Anonymous: the code handed over with the promise is the credential.
    @POST
    @Path("promise-answers")
    @PermitAll
    @Operation(summary = "Say whether it was kept, or whether another day is agreed to")
    public PromiseToResident answer(@Valid @NotNull PromiseAnswer answer) {
        return answering.answer(answer);
    }
}
