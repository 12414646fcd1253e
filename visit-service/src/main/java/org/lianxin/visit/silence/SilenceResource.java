package org.lianxin.visit.silence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/silent-households")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "silence", description = "Who has not been heard for too long")
class SilenceResource {
    private final ListingSilence listing;

    SilenceResource(ListingSilence listing) {
        this.listing = listing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary =
                    "The silence list: vulnerable households by risk times the days since an acknowledged contact, with the reason for each place")
    public Page<SilenceView> list(
            @RestQuery @Parameter(example = "330102001051") @Nullable String community, @BeanParam PageQuery page) {
        return listing.list(QueryValue.code("community", community), page);
    }
}
