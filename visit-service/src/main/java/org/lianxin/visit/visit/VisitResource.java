package org.lianxin.visit.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits", description = "Contacts with residents, from the official's side")
class VisitResource {
    private final SeeingVisits seeing;

    VisitResource(SeeingVisits seeing) {
        this.seeing = seeing;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "One visit; those who assess see the fact without notes and words")
    public VisitView get(@RestPath UUID id) {
        return seeing.one(id);
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Visits in the caller's scope, newest first; planned ones by when they are to begin")
    public Page<VisitView> list(@BeanParam VisitQuery query, @BeanParam PageQuery page) {
        return seeing.list(query, page);
    }
}
