package org.lianxin.feedback.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Supervision")
class SeeingToResource {

    private final SeeingTo seeingTo;

    SeeingToResource(SeeingTo seeingTo) {
        this.seeingTo = seeingTo;
    }

    @POST
    @Path("supervision")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "See to it", description = "Marks everything handed up for this matter as seen to.")
    public List<SupervisionView> seeTo(@RestPath UUID id, @NotNull @Valid SeenTo seen) {
        return seeingTo.seeTo(id, seen);
    }
}
