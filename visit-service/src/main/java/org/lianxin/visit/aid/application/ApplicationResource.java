package org.lianxin.visit.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/help-cases")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "applications", description = "Who applies for help, with which papers")
class ApplicationResource {
    private final Applying applying;

    ApplicationResource(Applying applying) {
        this.applying = applying;
    }

    @GET
    @Path("{id}/application")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Who applies, and what they declared")
    public ApplicationView see(@RestPath UUID id) {
        return applying.see(id);
    }

    @PUT
    @Path("{id}/application")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Note who applies, with what mandate, and whether they are a relative of staff")
    public ApplicationView note(@RestPath UUID id, @Valid @NotNull ApplicationChange change) {
        return applying.note(id, change);
    }

    @GET
    @Path("{id}/papers")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The papers of the template, and which came in")
    public List<PaperView> papers(@RestPath UUID id) {
        return applying.papers(id);
    }

    @PUT
    @Path("{id}/papers/{paper}")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Note that a paper came in, or why the case goes without it")
    public List<PaperView> paper(
            @RestPath UUID id, @RestPath @Size(max = 24) String paper, @Valid @NotNull PaperNote note) {
        return applying.note(id, paper, note);
    }
}
