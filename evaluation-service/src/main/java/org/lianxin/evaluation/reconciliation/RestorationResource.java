package org.lianxin.evaluation.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianxin.platform.web.Role;

@Path("/api/v1/reconciliations")
@RunOnVirtualThread
@Tag(name = "Facts")
class RestorationResource {
    private final RestoringFacts restoring;

    RestorationResource(RestoringFacts restoring) {
        this.restoring = restoring;
    }

    @POST
    @Path("own-facts")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Write the facts of assessments and corrections again, after a rebuild from the outboxes",
            description = "Nothing changes where they are still there.")
    public Restored restore() {
        return new Restored(restoring.restore());
    }

    /** How many facts were missing. */
    @Schema(name = "RestoredFacts")
    public record Restored(@Schema(examples = "0") int facts) {}
}
