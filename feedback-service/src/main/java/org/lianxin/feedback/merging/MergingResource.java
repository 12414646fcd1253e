package org.lianxin.feedback.merging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MatterView;
import org.lianxin.feedback.matter.MatterViews;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}/merging")
@RunOnVirtualThread
@Tag(name = "Classification")
class MergingResource {

    private final MergingMatters merging;
    private final MatterViews views;

    MergingResource(MergingMatters merging, MatterViews views) {
        this.merging = merging;
        this.views = views;
    }

    @PUT
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Let it go along with another matter about the same thing",
            description =
                    "What is done with the other one is done with it, too. It keeps its clocks, its reply, its rating and its code.")
    public MatterView merge(@RestPath UUID id, @NotNull @Valid NewMerging wanted) {
        return views.of(merging.merge(id, wanted));
    }

    @DELETE
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Let it go its own way again", description = "It stays with whoever works on it now.")
    public MatterView separate(@RestPath UUID id) {
        return views.of(merging.separate(id));
    }
}
