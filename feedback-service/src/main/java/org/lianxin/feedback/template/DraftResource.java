package org.lianxin.feedback.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Handling")
class DraftResource {

    private final DraftingAnswer drafting;

    DraftResource(DraftingAnswer drafting) {
        this.drafting = drafting;
    }

    @POST
    @Path("answer-draft")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "A template filled with what is known of the matter",
            description = "Nothing is stored or sent.")
    public Draft draft(@RestPath UUID id, @NotNull @Valid DraftRequest request) {
        return drafting.draft(id, request);
    }
}
