package org.lianxin.visit.household.move;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/residences")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class ResidenceResource {
    private final FindingHistory finding;

    ResidenceResource(FindingHistory finding) {
        this.finding = finding;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Who lived in a community on a day, as far as the household is still in the caller's scope")
    public Page<ResidenceView> there(
            @RestQuery @Size(max = 18) @Parameter(required = true, example = "330102001051") @Nullable String community,
            @RestQuery @Parameter(description = "The day; today when not given", example = "2026-03-01") @Nullable
                    String on,
            @BeanParam PageQuery page) {
        return finding.there(community, on, page);
    }
}
