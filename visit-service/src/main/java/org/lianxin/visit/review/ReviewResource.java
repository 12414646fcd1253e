package org.lianxin.visit.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.visit.CallingVisitor;
import org.lianxin.visit.visit.VisitView;

@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits")
class ReviewResource {
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final CallingVisitor calling;

    ReviewResource(Reviewing reviewing, Releasing releasing, CallingVisitor calling) {
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.calling = calling;
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Decide a dispute; never about a visit of one's own or of somebody one works under")
    public VisitView review(@RestPath UUID id, @Valid @NotNull Review review) {
        return reviewing.review(id, review, calling.anyStaff());
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Open an incognito visit to those visited")
    public VisitView release(@RestPath UUID id) {
        return releasing.release(id);
    }
}
