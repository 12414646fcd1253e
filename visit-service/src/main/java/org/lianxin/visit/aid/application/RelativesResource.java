package org.lianxin.visit.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/relatives-of-staff")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "applications", description = "Who applies for help, with which papers")
class RelativesResource {
    private final Applying applying;

    RelativesResource(Applying applying) {
        this.applying = applying;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "The register of relatives of staff who apply for help (经办人员近亲属备案)")
    public Page<ApplicationView> relatives(@BeanParam PageQuery page) {
        return applying.relatives(page);
    }
}
